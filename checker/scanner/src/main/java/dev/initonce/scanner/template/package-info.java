/** Finds the handlers that deployment templates beside the sources name. */
@NullMarked
package dev.initonce.scanner.template;

import org.jspecify.annotations.NullMarked;
