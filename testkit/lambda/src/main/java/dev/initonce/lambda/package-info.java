/**
 * The Lambda runtime for Java on this machine.
 *
 * <p>{@link dev.initonce.lambda.LocalLambda} starts the program that Lambda itself starts (AWS's
 * runtime interface client) in a JVM of its own and serves it the Runtime API on the loopback
 * interface. No account, no Docker, no network.
 */
@NullMarked
package dev.initonce.lambda;

import org.jspecify.annotations.NullMarked;
