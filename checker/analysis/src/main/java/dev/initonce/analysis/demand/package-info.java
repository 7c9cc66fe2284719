/**
 * Which files of a program can matter, from what stands in them as words: the others need not be
 * parsed. Errs on one side only. Knows no parser.
 */
@NullMarked
package dev.initonce.analysis.demand;

import org.jspecify.annotations.NullMarked;
