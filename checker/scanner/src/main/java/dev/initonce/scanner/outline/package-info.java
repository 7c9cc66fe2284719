/** Reads from the bytes of a source file what it declares and mentions, without parsing it. */
@NullMarked
package dev.initonce.scanner.outline;

import org.jspecify.annotations.NullMarked;
