@NullMarked
package dev.initonce.analysis;

import org.jspecify.annotations.NullMarked;
