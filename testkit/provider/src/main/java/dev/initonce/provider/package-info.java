/**
 * The one place where production code reaches its DynamoDB tables.
 *
 * <p>{@link dev.initonce.provider.TableProvider} holds one client for the whole execution
 * environment and hands out tables by {@link dev.initonce.provider.TableDefinition}. It knows no
 * table itself, so any number of functions can share it, and a test replaces it as a whole.
 */
@NullMarked
package dev.initonce.provider;

import org.jspecify.annotations.NullMarked;
