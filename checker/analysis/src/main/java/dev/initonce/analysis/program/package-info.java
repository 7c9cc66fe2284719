/**
 * The program as a graph of facts: bodies, what each does step by step and under which guards, and
 * where values come from. Immutable once built; says nothing about what is right or wrong.
 */
@NullMarked
package dev.initonce.analysis.program;

import org.jspecify.annotations.NullMarked;
