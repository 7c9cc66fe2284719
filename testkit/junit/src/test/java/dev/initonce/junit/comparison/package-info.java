/** One test in three ways; {@code docs/testkit-comparison.md} counts their lines. */
@NullMarked
package dev.initonce.junit.comparison;

import org.jspecify.annotations.NullMarked;
