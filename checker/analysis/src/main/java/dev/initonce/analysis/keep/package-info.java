/**
 * What is kept: which code runs only while its keeper is unset, by control dependence on a test of
 * the keeper or by a call that the catalog names, and whether it then sets the keeper. Knows no
 * syntax: every spelling of a guard is one rule.
 */
@NullMarked
package dev.initonce.analysis.keep;

import org.jspecify.annotations.NullMarked;
