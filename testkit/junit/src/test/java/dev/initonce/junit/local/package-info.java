@NullMarked
package dev.initonce.junit.local;

import org.jspecify.annotations.NullMarked;
