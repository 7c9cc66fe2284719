@NullMarked
package dev.initonce.scanner.source;

import org.jspecify.annotations.NullMarked;
