/** The HTTP side of the sample: API Gateway events in, JSON and problem details out. */
@NullMarked
package dev.initonce.sample.collection.api;

import org.jspecify.annotations.NullMarked;
