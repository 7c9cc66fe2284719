@NullMarked
package dev.initonce.analysis.program;

import org.jspecify.annotations.NullMarked;
