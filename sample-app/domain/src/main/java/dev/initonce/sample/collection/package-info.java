/** The collection of a user, as both variants of the sample store it. */
@NullMarked
package dev.initonce.sample.collection;

import org.jspecify.annotations.NullMarked;
