package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;

/** A field as its class declares it. */
public record FieldModel(String name, TypeUse type, boolean isStatic) {}
