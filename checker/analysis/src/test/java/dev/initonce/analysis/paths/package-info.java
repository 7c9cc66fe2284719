@NullMarked
package dev.initonce.analysis.paths;

import org.jspecify.annotations.NullMarked;
