package dev.initonce.analysis.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The method that a call names.
 *
 * @param owner the canonical name of the type in which the look-up starts: the receiver's static
 *     type, the class named before the dot of a static call, or the class that an unqualified call
 *     finds the method in; empty when the front end cannot tell
 * @param name the method's name
 * @param arity how many arguments the call passes
 * @param parameters the declared, erased parameter types of the method that was resolved; null when
 *     the front end does not resolve overloads
 */
public record MethodRef(String owner, String name, int arity, @Nullable List<TypeUse> parameters) {}
