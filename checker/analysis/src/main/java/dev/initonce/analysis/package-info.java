/**
 * The engine of Initonce: it decides which expensive objects a program builds again on every
 * invocation. It knows no parser; front ends hand it {@linkplain dev.initonce.analysis.syntax
 * syntax}.
 */
@NullMarked
package dev.initonce.analysis;

import org.jspecify.annotations.NullMarked;
