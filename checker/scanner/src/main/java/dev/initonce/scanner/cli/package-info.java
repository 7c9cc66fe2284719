/** The command line. */
@NullMarked
package dev.initonce.scanner.cli;

import org.jspecify.annotations.NullMarked;
