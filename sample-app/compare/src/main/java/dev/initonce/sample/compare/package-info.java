/** Runs both variants of the sample on the real Lambda runtime and compares them. */
@NullMarked
package dev.initonce.sample.compare;

import org.jspecify.annotations.NullMarked;
