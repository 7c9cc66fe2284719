@NullMarked
package dev.initonce.errorprone.translate;

import org.jspecify.annotations.NullMarked;
