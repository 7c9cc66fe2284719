package dev.initonce.analysis.program;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type that is in view, with its bodies. Filled while a program is built. */
public final class TypeInfo {

  private final ClassDeclaration declaration;
  private final @Nullable Body declaredIn;
  private final Map<String, List<Body>> methods = new LinkedHashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private @Nullable Body instanceInitializer;
  private @Nullable Body staticInitializer;

  /**
   * Makes a type without bodies.
   *
   * @param declaredIn the body that a local or anonymous class is declared in, null for others
   */
  public TypeInfo(ClassDeclaration declaration, @Nullable Body declaredIn) {
    this.declaration = declaration;
    this.declaredIn = declaredIn;
    for (Field field : declaration.fields()) {
      fields.putIfAbsent(field.name(), field);
    }
  }

  public String name() {
    return declaration.name();
  }

  public ClassDeclaration declaration() {
    return declaration;
  }

  public @Nullable Body declaredIn() {
    return declaredIn;
  }

  public boolean isInterface() {
    return declaration.kind() == ClassDeclaration.Kind.INTERFACE
        || declaration.kind() == ClassDeclaration.Kind.ANNOTATION;
  }

  /** Returns whether objects of exactly this class can exist. */
  public boolean isConcrete() {
    return !declaration.isAbstract() && !isInterface();
  }

  /** Returns the methods and, as {@code <init>}, constructors by name. */
  public Map<String, List<Body>> methods() {
    return methods;
  }

  /** Returns the methods of that name that this type itself declares. */
  public List<Body> methods(String name) {
    return methods.getOrDefault(name, List.of());
  }

  public Map<String, Field> fields() {
    return fields;
  }

  public @Nullable Body instanceInitializer() {
    return instanceInitializer;
  }

  public @Nullable Body staticInitializer() {
    return staticInitializer;
  }

  /** Takes the bodies of its methods, then those of its initialisers. */
  void forEachBody(Consumer<Body> action) {
    methods.values().forEach(bodies -> bodies.forEach(action));
    Stream.of(instanceInitializer, staticInitializer).flatMap(Stream::ofNullable).forEach(action);
  }

  /** Adds a body under its name. */
  public void add(Body body) {
    switch (body.kind()) {
      case INSTANCE_INITIALIZER -> instanceInitializer = body;
      case STATIC_INITIALIZER -> staticInitializer = body;
      default -> methods.computeIfAbsent(body.name(), n -> new ArrayList<>()).add(body);
    }
  }

  /**
   * Returns the name that users read: without the package, nested and local ones with the class
   * around them, anonymous ones as javac calls them. The body of an enum's constant goes by that.
   */
  public String displayName() {
    if (declaredIn != null) {
      return declaredIn.owner().displayName() + "." + localName(declaredIn);
    }
    String enclosing = declaration.enclosing();
    String name = name();
    if (enclosing != null) {
      int dot = enclosing.lastIndexOf('.');
      // Packages are in lower case by convention; what follows the last such part is the class.
      while (dot > 0
          && Character.isUpperCase(enclosing.charAt(enclosing.lastIndexOf('.', dot - 1) + 1))) {
        dot = enclosing.lastIndexOf('.', dot - 1);
      }
      return name.substring(dot + 1);
    }
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private String localName(Body around) {
    String simpleName = declaration.simpleName();
    if (!simpleName.isEmpty()) {
      return simpleName;
    }
    for (Field field : around.owner().fields().values()) {
      if (field.initializer() instanceof Expression.New made
          && made.body() != null
          && made.body().name().equals(name())
          && around.owner().declaration().kind() == ClassDeclaration.Kind.ENUM
          && field.type().name().equals(around.owner().name())) {
        return field.name();
      }
    }
    String named = declaration.supertypes().isEmpty() ? "" : declaration.supertypes().get(0).name();
    return "<anonymous " + ClassDeclaration.simpleName(named) + ">";
  }

  @Override
  public String toString() {
    return name();
  }
}
