/**
 * Who reaches whom: walks a program from its entry points, with the values that flow, and tells
 * which constructions run again on every invocation.
 */
@NullMarked
package dev.initonce.analysis.paths;

import org.jspecify.annotations.NullMarked;
