package dev.initonce.analysis.finding;

import dev.initonce.analysis.syntax.Place;

/**
 * One step of a call path.
 *
 * @param method the method that runs, as users read it: {@code CollectionService.delete}; a
 *     constructor as {@code new Repository}; a lambda by the method that it is written in
 * @param place for the entry point and each step but the last, where it calls the next one; for the
 *     last, the construction itself
 */
public record PathStep(String method, Place place) {}
