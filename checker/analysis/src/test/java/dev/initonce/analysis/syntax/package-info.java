@NullMarked
package dev.initonce.analysis.syntax;

import org.jspecify.annotations.NullMarked;
