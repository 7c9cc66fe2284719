/** YAML and JSON as trees that know their lines. Nothing in them is ever turned into an object. */
@NullMarked
package dev.initonce.scanner.yaml;

import org.jspecify.annotations.NullMarked;
