/** Scans Java sources without building them. */
@NullMarked
package dev.initonce.scanner;

import org.jspecify.annotations.NullMarked;
