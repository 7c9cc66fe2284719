@NullMarked
package dev.initonce.analysis.control;

import org.jspecify.annotations.NullMarked;
