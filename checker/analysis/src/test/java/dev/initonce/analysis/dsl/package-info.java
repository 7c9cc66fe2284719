/** Builds programs as syntax by hand: the engine knows no parser, so its tests know none either. */
@NullMarked
package dev.initonce.analysis.dsl;

import org.jspecify.annotations.NullMarked;
