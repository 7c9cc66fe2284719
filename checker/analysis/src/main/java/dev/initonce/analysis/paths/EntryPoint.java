package dev.initonce.analysis.paths;

import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.TypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * Code that runs on each invocation.
 *
 * @param body the body
 * @param receiver the class whose one object it runs on, null for static code
 */
record EntryPoint(Body body, @Nullable TypeInfo receiver) {}
