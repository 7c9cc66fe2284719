@NullMarked
package dev.initonce.analysis.lombok;

import org.jspecify.annotations.NullMarked;
