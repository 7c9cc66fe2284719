@NullMarked
package dev.initonce.scanner.yaml;

import org.jspecify.annotations.NullMarked;
