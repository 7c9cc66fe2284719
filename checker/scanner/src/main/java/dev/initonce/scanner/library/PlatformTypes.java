package dev.initonce.scanner.library;

import dev.initonce.scanner.type.TypeCatalog;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeUses;
import java.lang.module.ModuleDescriptor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the Java platform that runs the scanner. No class is initialised, and none from
 * anywhere else is ever loaded. Not thread-safe.
 */
final class PlatformTypes implements TypeCatalog {

  private static final ClassLoader LOADER = ClassLoader.getPlatformClassLoader();

  private final Map<String, Optional<TypeModel>> found = new HashMap<>();
  private final Set<String> packages = new HashSet<>();

  PlatformTypes() {
    ModuleLayer.boot().modules().stream()
        .filter(module -> module.getName().startsWith("java."))
        .forEach(module -> packages.addAll(exports(module)));
  }

  private static List<String> exports(Module module) {
    return module.getDescriptor().exports().stream()
        .filter(exported -> !exported.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .toList();
  }

  @Override
  public List<String> packagesOfModule(String name) {
    return ModuleLayer.boot().findModule(name).map(PlatformTypes::exports).orElse(List.of());
  }

  @Override
  public boolean knowsPackage(String name) {
    return packages.contains(name);
  }

  @Override
  public @Nullable TypeModel find(String canonicalName) {
    Optional<TypeModel> known = found.get(canonicalName);
    if (known == null) {
      known = load(canonicalName);
      found.put(canonicalName, known);
    }
    return known.orElse(null);
  }

  private Optional<TypeModel> load(String canonicalName) {
    String owner = TypeUses.qualifier(canonicalName);
    if (packages.contains(owner)) {
      return load(canonicalName, canonicalName);
    }
    TypeModel outer = owner.isEmpty() ? null : find(owner);
    return outer instanceof ReflectedType type
        ? load(type.binaryName() + "$" + TypeUses.simpleName(canonicalName), canonicalName)
        : Optional.empty();
  }

  private static Optional<TypeModel> load(String binaryName, String canonicalName) {
    try {
      return Optional.of(
          new ReflectedType(canonicalName, Class.forName(binaryName, false, LOADER)));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }
}
