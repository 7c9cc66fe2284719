/**
 * Items as text: read from JSON and YAML to fill tables, and written as readable snapshots of them.
 */
@NullMarked
package dev.initonce.junit.seed;

import org.jspecify.annotations.NullMarked;
