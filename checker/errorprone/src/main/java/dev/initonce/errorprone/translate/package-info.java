/**
 * From javac's attributed trees to the {@linkplain dev.initonce.analysis.syntax syntax} that the
 * engine reads. It names no tree that JDK 17 does not have: what later versions add is read through
 * its children.
 */
@NullMarked
package dev.initonce.errorprone.translate;

import org.jspecify.annotations.NullMarked;
