package dev.initonce.analysis.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression that may build something.
 *
 * @param owner the type whose method is called, or that {@code new} names; empty when unknown
 * @param method the method's name, {@code <init>} for {@code new}
 * @param receiver the static type of the receiver; null for static calls and {@code new}
 * @param configured the methods that the builder chain before it calls
 * @param result the static type of what it gives; empty when unknown
 */
public record Construction(
    String owner,
    String method,
    @Nullable String receiver,
    Set<String> configured,
    String result) {}
