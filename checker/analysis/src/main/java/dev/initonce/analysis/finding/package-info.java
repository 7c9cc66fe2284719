/** What the engine answers: findings with their call paths, and the words that tell a user. */
@NullMarked
package dev.initonce.analysis.finding;

import org.jspecify.annotations.NullMarked;
