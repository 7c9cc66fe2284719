/** The sample with everything dear initialised once per execution environment: the one to copy. */
@NullMarked
package dev.initonce.sample.after;

import org.jspecify.annotations.NullMarked;
