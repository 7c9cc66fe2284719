/**
 * The Lambda side of a test: contexts, events from JSON, and handlers that are invoked several
 * times.
 */
@NullMarked
package dev.initonce.junit.lambda;

import org.jspecify.annotations.NullMarked;
