/**
 * A JUnit Jupiter extension for code that reaches DynamoDB through a {@link
 * dev.initonce.provider.TableProvider}: {@link dev.initonce.junit.DynamoDbTest} gives tests a
 * provider on a local database of their own, {@link dev.initonce.junit.MockTables} one made of
 * mocks.
 */
@NullMarked
package dev.initonce.junit;

import org.jspecify.annotations.NullMarked;
