@NullMarked
package dev.initonce.scanner.config;

import org.jspecify.annotations.NullMarked;
