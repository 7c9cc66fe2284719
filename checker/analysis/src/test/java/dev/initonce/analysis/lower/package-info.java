@NullMarked
package dev.initonce.analysis.lower;

import org.jspecify.annotations.NullMarked;
