/** An application as users of Quarkus write it: a client, a provider over it, a service. */
@NullMarked
package dev.initonce.quarkus;

import org.jspecify.annotations.NullMarked;
