@NullMarked
package dev.initonce.errorprone;

import org.jspecify.annotations.NullMarked;
