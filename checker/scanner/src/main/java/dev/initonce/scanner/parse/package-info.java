/** Turns source text into JavaParser trees, and says where that failed. */
@NullMarked
package dev.initonce.scanner.parse;

import org.jspecify.annotations.NullMarked;
