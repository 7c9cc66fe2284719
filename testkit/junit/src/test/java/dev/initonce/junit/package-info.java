@NullMarked
package dev.initonce.junit;

import org.jspecify.annotations.NullMarked;
