/**
 * How control flows through one body: loops, control dependence, reaching definitions. Knows no
 * syntax and no library.
 */
@NullMarked
package dev.initonce.analysis.control;

import org.jspecify.annotations.NullMarked;
