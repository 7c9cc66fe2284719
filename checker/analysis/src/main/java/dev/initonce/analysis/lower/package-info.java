/** Turns syntax into the facts of a program: steps, guards with their keepers, value sources. */
@NullMarked
package dev.initonce.analysis.lower;

import org.jspecify.annotations.NullMarked;
