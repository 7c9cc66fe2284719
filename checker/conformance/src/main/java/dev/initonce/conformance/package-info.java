/**
 * One suite of cases that every front end must answer alike: small programs with the expected
 * findings as comments on the lines where the constructions start.
 */
@NullMarked
package dev.initonce.conformance;

import org.jspecify.annotations.NullMarked;
