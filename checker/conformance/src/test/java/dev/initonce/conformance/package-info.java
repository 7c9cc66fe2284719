@NullMarked
package dev.initonce.conformance;

import org.jspecify.annotations.NullMarked;
