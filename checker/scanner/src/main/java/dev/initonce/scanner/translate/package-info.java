/** Translates JavaParser trees, one to one, into the syntax that the engine reads. */
@NullMarked
package dev.initonce.scanner.translate;

import org.jspecify.annotations.NullMarked;
