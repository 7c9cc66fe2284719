/**
 * Java source as the engine sees it: a small tree, the same whichever parser read it. A front end
 * translates its own trees into these records one to one and judges nothing. Guards, keepers,
 * builder chains and value flow are worked out behind this package, once for all front ends.
 */
@NullMarked
package dev.initonce.analysis.syntax;

import org.jspecify.annotations.NullMarked;
