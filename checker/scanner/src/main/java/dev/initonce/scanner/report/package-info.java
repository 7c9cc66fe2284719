/** Writes what a scan found: for people, for scripts, and for code scanning services. */
@NullMarked
package dev.initonce.scanner.report;

import org.jspecify.annotations.NullMarked;
