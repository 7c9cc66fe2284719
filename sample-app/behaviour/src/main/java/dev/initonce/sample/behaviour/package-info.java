/** The sample from outside: the events it gets, what it must answer, and a DynamoDB to run on. */
@NullMarked
package dev.initonce.sample.behaviour;

import org.jspecify.annotations.NullMarked;
