package dev.initonce.conformance;

import dev.initonce.analysis.finding.Check;

/**
 * A construction that runs on every invocation and is known not to be found.
 *
 * @param file the file below the case's folder
 * @param line the line on which the construction starts, counted from 1
 * @param check the check that would report it
 * @param reason why the analysis cannot see it
 */
public record KnownMiss(String file, int line, Check check, String reason) {}
