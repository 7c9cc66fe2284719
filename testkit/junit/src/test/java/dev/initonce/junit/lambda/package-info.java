@NullMarked
package dev.initonce.junit.lambda;

import org.jspecify.annotations.NullMarked;
