@NullMarked
package dev.initonce.junit.builds;

import org.jspecify.annotations.NullMarked;
