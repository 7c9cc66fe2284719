/**
 * Watches what code builds while it runs, and fails tests whose handler builds clients again on
 * each invocation.
 */
@NullMarked
package dev.initonce.junit.builds;

import org.jspecify.annotations.NullMarked;
