package dev.initonce.scanner.library;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What libraries of all kinds keep to. Builders: {@code T.builder()} or {@code T.newBuilder()}
 * gives {@code T.Builder}, every method on a builder gives it back, and {@code build()} gives the
 * {@code T} of {@code T.Builder} or {@code TBuilder}. A method {@code stream()} gives a stream,
 * whatever it is called on, and an exception is named so. A generated {@code DaggerT} makes a
 * {@code T}.
 */
final class CommonConvention implements Convention {

  private static final String BUILDER = "Builder";
  private static final Set<String> FACTORIES =
      Set.of("create", "getInstance", "instance", "newInstance", "of");

  /** Static methods of a builder that give one: {@code forAddress}, {@code newMtlsBuilder}. */
  private static final Pattern BEGINS =
      Pattern.compile("standard|custom|(for|from|new|of|with)[A-Z].*");

  @Override
  public boolean covers(String type) {
    return true;
  }

  @Override
  public TypeUse result(String owner, String method, boolean isStatic) {
    boolean ofBuilder = isBuilder(owner);
    if (isStatic) {
      return owner.isEmpty() ? TypeUse.UNKNOWN : ofStatic(owner, method, ofBuilder);
    }
    if (method.equals("stream") || method.equals("parallelStream")) {
      return TypeUses.of("java.util.stream.Stream", TypeUse.UNKNOWN);
    }
    if (owner.isEmpty()) {
      return TypeUse.UNKNOWN;
    }
    if (method.equals("toBuilder")) {
      return TypeUse.of(owner + "." + BUILDER);
    }
    return ofBuilder ? ofInstance(owner, method) : TypeUse.UNKNOWN;
  }

  private static TypeUse ofStatic(String owner, String method, boolean ofBuilder) {
    if (method.equals("builder") || method.equals("newBuilder")) {
      return TypeUse.of(ofBuilder ? owner : owner + "." + BUILDER);
    }
    if (ofBuilder && (FACTORIES.contains(method) || BEGINS.matcher(method).matches())) {
      return TypeUse.of(owner);
    }
    return FACTORIES.contains(method) ? TypeUse.of(withoutDagger(owner)) : TypeUse.UNKNOWN;
  }

  private static TypeUse ofInstance(String owner, String method) {
    if (method.equals("build") || method.equals("create")) {
      return TypeUse.of(withoutDagger(built(owner)));
    }
    if (method.equals("buildClient") || method.equals("buildAsyncClient")) {
      String suffix = method.substring("build".length());
      return TypeUse.of(built(owner).replaceFirst("Client$", suffix));
    }
    boolean reads = method.startsWith("get") || method.startsWith("is") || method.startsWith("has");
    return reads ? TypeUse.UNKNOWN : TypeUse.of(owner);
  }

  @Override
  public List<TypeUse> supertypes(String type) {
    return type.endsWith("Exception")
        ? List.of(TypeUse.of("java.lang.RuntimeException"))
        : List.of();
  }

  /** Returns whether a type is a builder by its name. */
  static boolean isBuilder(String type) {
    return type.endsWith(BUILDER);
  }

  /** Returns what a builder builds by its name; empty when the name does not tell. */
  static String built(String builder) {
    String rest = builder.substring(0, builder.length() - BUILDER.length());
    return rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
  }

  private static String withoutDagger(String type) {
    String simpleName = TypeUses.simpleName(type);
    return simpleName.startsWith("Dagger") && simpleName.length() > "Dagger".length()
        ? TypeUses.qualifier(type) + "." + simpleName.substring("Dagger".length())
        : type;
  }
}
