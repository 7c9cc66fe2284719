/**
 * The checks as Error Prone plug-ins. They judge nothing themselves: javac's trees are {@linkplain
 * dev.initonce.errorprone.translate translated} once per compilation, the engine finds, and each
 * check reports the findings that bear its name.
 */
@NullMarked
package dev.initonce.errorprone;

import org.jspecify.annotations.NullMarked;
