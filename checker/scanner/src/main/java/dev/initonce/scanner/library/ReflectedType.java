package dev.initonce.scanner.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.FieldModel;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeParameter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A class of the platform, as reflection shows it. */
final class ReflectedType implements TypeModel {

  private final String name;
  private final Class<?> reflected;
  private final List<TypeParameter> parameters;
  private @Nullable Map<String, List<MethodModel>> methods;

  ReflectedType(String name, Class<?> reflected) {
    this.name = name;
    this.reflected = reflected;
    this.parameters = ReflectedUses.parameters(reflected.getTypeParameters());
  }

  String binaryName() {
    return reflected.getName();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isComplete() {
    return true;
  }

  @Override
  public boolean isInterface() {
    return reflected.isInterface();
  }

  @Override
  public List<TypeParameter> parameters() {
    return parameters;
  }

  @Override
  public List<TypeUse> supertypes() {
    List<TypeUse> supertypes = new ArrayList<>();
    Type superclass = reflected.getGenericSuperclass();
    if (superclass != null) {
      supertypes.add(ReflectedUses.use(superclass));
    }
    supertypes.addAll(ReflectedUses.uses(reflected.getGenericInterfaces()));
    return supertypes;
  }

  @Override
  public @Nullable FieldModel field(String fieldName) {
    try {
      Field field = reflected.getDeclaredField(fieldName);
      return isOpen(field.getModifiers())
          ? new FieldModel(
              fieldName,
              ReflectedUses.use(field.getGenericType()),
              Modifier.isStatic(field.getModifiers()))
          : null;
    } catch (NoSuchFieldException e) {
      return null;
    }
  }

  @Override
  public List<MethodModel> methods(String methodName) {
    return byName().getOrDefault(methodName, List.of());
  }

  @Override
  public Collection<MethodModel> methods() {
    return byName().values().stream()
        .flatMap(List::stream)
        .filter(method -> !method.name().equals(MethodModel.CONSTRUCTOR))
        .toList();
  }

  @Override
  public @Nullable String memberType(String simpleName) {
    return Arrays.stream(reflected.getDeclaredClasses())
        .filter(member -> isOpen(member.getModifiers()))
        .filter(member -> member.getSimpleName().equals(simpleName))
        .map(member -> name + "." + simpleName)
        .findFirst()
        .orElse(null);
  }

  private Map<String, List<MethodModel>> byName() {
    Map<String, List<MethodModel>> known = methods;
    if (known == null) {
      known = read();
      methods = known;
    }
    return known;
  }

  /** Reflection gives members in no order; sorted, the answer is the same on every run. */
  private Map<String, List<MethodModel>> read() {
    Stream<MethodModel> named =
        Arrays.stream(reflected.getDeclaredMethods())
            .filter(method -> isOpen(method.getModifiers()) && !method.isSynthetic())
            .sorted(Comparator.comparing(Method::toGenericString))
            .map(ReflectedType::model);
    Stream<MethodModel> constructors =
        Arrays.stream(reflected.getDeclaredConstructors())
            .filter(constructor -> isOpen(constructor.getModifiers()))
            .sorted(Comparator.comparing(Constructor::toGenericString))
            .map(constructor -> model(MethodModel.CONSTRUCTOR, constructor, TypeUse.of(name)));
    return Stream.concat(named, constructors)
        .collect(groupingBy(MethodModel::name, LinkedHashMap::new, toList()));
  }

  private static MethodModel model(Method method) {
    return model(method.getName(), method, ReflectedUses.use(method.getGenericReturnType()));
  }

  private static MethodModel model(String name, Executable method, TypeUse result) {
    return new MethodModel(
        name,
        Modifier.isStatic(method.getModifiers()),
        Modifier.isAbstract(method.getModifiers()),
        method.isVarArgs(),
        true,
        ReflectedUses.parameters(method.getTypeParameters()),
        ReflectedUses.uses(method.getGenericParameterTypes()),
        result);
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
