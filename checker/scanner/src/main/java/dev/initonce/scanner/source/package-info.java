/** Finds the sources below a path: which are tests or output, and which build together. */
@NullMarked
package dev.initonce.scanner.source;

import org.jspecify.annotations.NullMarked;
