/** DynamoDB on this machine: isolated databases, and the providers and clients that reach them. */
@NullMarked
package dev.initonce.junit.local;

import org.jspecify.annotations.NullMarked;
