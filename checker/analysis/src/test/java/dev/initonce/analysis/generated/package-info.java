/**
 * Generated programs whose truth is known by running them: a plan is rendered as syntax, an
 * interpreter runs that syntax as one execution environment would, and the engine must agree.
 */
@NullMarked
package dev.initonce.analysis.generated;

import org.jspecify.annotations.NullMarked;
