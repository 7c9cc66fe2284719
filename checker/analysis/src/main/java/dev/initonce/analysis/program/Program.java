package dev.initonce.analysis.program;

import java.util.List;

/**
 * A whole program as facts.
 *
 * @param types its types with their bodies
 * @param functions the bodies of all lambdas and method references
 */
public record Program(TypeTable types, List<Body> functions) {}
