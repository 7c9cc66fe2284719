/**
 * What the engine knows of the world, as data: resources, entry points, keeping idioms. The
 * built-in models and those that users add have the same form.
 */
@NullMarked
package dev.initonce.analysis.catalog;

import org.jspecify.annotations.NullMarked;
