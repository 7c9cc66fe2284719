/** What runs inside a function while it is traced; nothing of it is there while it is timed. */
@NullMarked
package dev.initonce.sample.compare.traced;

import org.jspecify.annotations.NullMarked;
