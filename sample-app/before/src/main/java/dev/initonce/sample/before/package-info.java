/**
 * The sample as people write it: every operation builds its client, schema and table again.
 *
 * <p>The mistake is on purpose, and tests assert each place of it by line. Copy {@code after}.
 */
@NullMarked
package dev.initonce.sample.before;

import org.jspecify.annotations.NullMarked;
