/** How the engine's time grows with the program; {@code docs/performance-engine.md} has a run. */
@NullMarked
package dev.initonce.analysis.benchmark;

import org.jspecify.annotations.NullMarked;
