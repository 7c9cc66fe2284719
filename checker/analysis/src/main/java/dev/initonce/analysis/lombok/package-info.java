/**
 * What Lombok generates into a class, by what is written in it. The rules are those of Lombok
 * 1.18.48; they know names only, so that a front end can ask them before it knows any type.
 */
@NullMarked
package dev.initonce.analysis.lombok;

import org.jspecify.annotations.NullMarked;
