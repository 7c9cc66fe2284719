package dev.initonce.analysis.demand;

/**
 * What a first look at one file tells, at a fraction of the cost of its outline.
 *
 * @param hints those of {@link Hints} that stand in it as words
 * @param types the simple names of the types that it declares, at any depth; may hold more
 * @param isPartial whether it may mean more than it writes: its outline has to be asked
 */
public record Glance(Words hints, Words types, boolean isPartial) {}
