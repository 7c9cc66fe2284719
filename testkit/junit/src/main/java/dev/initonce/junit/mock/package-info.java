/** Table providers made of Mockito mocks, and results for their stubs. Needs Mockito 5. */
@NullMarked
package dev.initonce.junit.mock;

import org.jspecify.annotations.NullMarked;
