package dev.initonce.scanner.type;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up members, inherited ones included, as a use of a type sees them. Not thread-safe. */
public final class Members {

  private final TypeCatalog types;
  private final Hierarchy hierarchy;

  /** Makes the look-up for a catalog's types. */
  public Members(TypeCatalog types, Hierarchy hierarchy) {
    this.types = types;
    this.hierarchy = hierarchy;
  }

  /** A method with what the receiver's type says of the type variables in its signature. */
  public record Member(MethodModel method, Bindings bindings) {

    /** Returns the parameter types as the receiver sees them. */
    public List<TypeUse> parameters() {
      return bindings.apply(method.parameters());
    }

    private String signature() {
      StringBuilder text = new StringBuilder(method.name());
      parameters().forEach(parameter -> text.append(',').append(parameter.name()));
      return text.toString();
    }
  }

  /** Returns the field that a name means in a type, null if it has none that is known. */
  public @Nullable FieldModel field(TypeUse receiver, String name) {
    for (TypeUse type : hierarchy.lineage(receiver)) {
      TypeModel model = types.find(type.name());
      FieldModel field = model == null ? null : model.field(name);
      if (model != null && field != null) {
        TypeUse seen = Bindings.of(model.parameters(), type).apply(field.type());
        return new FieldModel(name, seen, field.isStatic());
      }
    }
    return null;
  }

  /** Returns the methods of that name, without those that another one in the list overrides. */
  public List<Member> methods(TypeUse receiver, String name) {
    Map<String, Member> bySignature = new LinkedHashMap<>();
    for (TypeUse type : hierarchy.lineage(receiver)) {
      TypeModel model = types.find(type.name());
      if (model == null) {
        continue;
      }
      Bindings bindings = Bindings.of(model.parameters(), type);
      for (MethodModel method : model.methods(name)) {
        Member member = new Member(method, bindings);
        bySignature.putIfAbsent(member.signature(), member);
      }
    }
    return List.copyOf(bySignature.values());
  }

  /** Returns the constructors of a class; the variables of its declaration stay open. */
  public List<Member> constructors(TypeUse type) {
    TypeModel model = types.find(type.name());
    if (model == null) {
      return List.of();
    }
    Bindings bindings =
        type.arguments().isEmpty() ? Bindings.NONE : Bindings.of(model.parameters(), type);
    return model.methods(MethodModel.CONSTRUCTOR).stream()
        .map(constructor -> new Member(constructor, bindings))
        .toList();
  }

  /** Returns the member type that a simple name means in a type, null if it has none. */
  public @Nullable String memberType(String owner, String simpleName) {
    for (TypeUse type : hierarchy.lineage(TypeUse.of(owner))) {
      TypeModel model = types.find(type.name());
      String member = model == null ? null : model.memberType(simpleName);
      if (member != null) {
        return member;
      }
    }
    return null;
  }

  /** Returns the one abstract method of a functional interface, null if it is not known as one. */
  public @Nullable Member function(TypeUse type) {
    TypeModel declared = types.find(type.name());
    if (declared == null || !declared.isInterface()) {
      return null;
    }
    Map<String, Member> seen = new LinkedHashMap<>();
    for (TypeUse each : hierarchy.lineage(type)) {
      TypeModel model = types.find(each.name());
      if (model == null || each.name().equals(TypeUses.OBJECT.name())) {
        continue;
      }
      Bindings bindings = Bindings.of(model.parameters(), each);
      for (MethodModel method : model.methods()) {
        Member member = new Member(method, bindings);
        seen.putIfAbsent(member.signature(), member);
      }
    }
    List<Member> open = new ArrayList<>(seen.values());
    open.removeIf(member -> !member.method().isAbstract() || isOfObject(member.method()));
    Set<String> names = new LinkedHashSet<>();
    open.forEach(member -> names.add(member.method().name() + member.method().parameters().size()));
    return names.size() == 1 ? open.get(0) : null;
  }

  private static boolean isOfObject(MethodModel method) {
    return switch (method.name()) {
      case "equals" -> method.parameters().size() == 1;
      case "hashCode", "toString" -> method.parameters().isEmpty();
      default -> false;
    };
  }
}
