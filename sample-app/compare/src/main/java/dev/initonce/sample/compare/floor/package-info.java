/** The least work that the sample's requests can be. Each handler answers with the HTTP status. */
@NullMarked
package dev.initonce.sample.compare.floor;

import org.jspecify.annotations.NullMarked;
