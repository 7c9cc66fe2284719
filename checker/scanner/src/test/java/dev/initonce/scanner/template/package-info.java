@NullMarked
package dev.initonce.scanner.template;

import org.jspecify.annotations.NullMarked;
