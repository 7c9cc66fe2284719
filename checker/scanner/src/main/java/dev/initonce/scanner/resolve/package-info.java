/** Finds what a name means: the declared types of a module, and scopes in the language's order. */
@NullMarked
package dev.initonce.scanner.resolve;

import org.jspecify.annotations.NullMarked;
