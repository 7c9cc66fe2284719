@NullMarked
package dev.initonce.junit.benchmark;

import org.jspecify.annotations.NullMarked;
