/** A function on the Lambda runtime as a parameter of a JUnit test. */
@NullMarked
package dev.initonce.lambda.junit;

import org.jspecify.annotations.NullMarked;
