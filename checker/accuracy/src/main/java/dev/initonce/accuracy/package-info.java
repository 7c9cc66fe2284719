/** Scores the scanner against public code whose constructions were read and labelled by hand. */
@org.jspecify.annotations.NullMarked
package dev.initonce.accuracy;
