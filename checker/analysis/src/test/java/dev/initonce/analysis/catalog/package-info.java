@NullMarked
package dev.initonce.analysis.catalog;

import org.jspecify.annotations.NullMarked;
