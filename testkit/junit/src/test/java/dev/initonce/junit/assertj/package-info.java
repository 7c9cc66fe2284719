@NullMarked
package dev.initonce.junit.assertj;

import org.jspecify.annotations.NullMarked;
