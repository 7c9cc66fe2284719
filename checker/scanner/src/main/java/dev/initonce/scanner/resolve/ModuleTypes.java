package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.body.TypeDeclaration;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.type.TypeCatalog;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeSystem;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types that are declared in one module, and what else its sources see: the modules it depends
 * on, then the libraries. Not thread-safe.
 */
public final class ModuleTypes implements TypeCatalog {

  private final List<ModuleTypes> dependencies;
  private final TypeCatalog library;
  private final boolean isComplete;
  private final TypeSystem system = TypeSystem.of(this);
  private final Map<String, SourceType> declared = new HashMap<>();
  private final Set<String> packages = new HashSet<>();
  private final Map<ParsedFile, List<SourceType>> byFile = new LinkedHashMap<>();

  private ModuleTypes(List<ModuleTypes> dependencies, TypeCatalog library, boolean isComplete) {
    this.dependencies = List.copyOf(dependencies);
    this.library = library;
    this.isComplete = isComplete;
  }

  /**
   * Declares the types of a module.
   *
   * @param dependencies all modules that it sees, indirect ones too
   * @param library the types that are not in view
   */
  public static ModuleTypes of(
      List<ParsedFile> files, List<ModuleTypes> dependencies, TypeCatalog library) {
    return new ModuleTypes(dependencies, library, true).add(files);
  }

  /** Declares outlines of library types, which leave members out. */
  public static ModuleTypes outlines(List<ParsedFile> files, TypeCatalog library) {
    return new ModuleTypes(List.of(), library, false).add(files);
  }

  /** Returns the types of each file, in order of their appearance. */
  public Map<ParsedFile, List<SourceType>> byFile() {
    return byFile;
  }

  /** Returns what can be asked about the types that the module sees. */
  public TypeSystem system() {
    return system;
  }

  /** Declares a local or anonymous class. */
  public void declareLocal(SourceType type) {
    declare(type, new ArrayList<>());
  }

  private ModuleTypes add(List<ParsedFile> files) {
    for (ParsedFile file : files) {
      FileScope scope = new FileScope(file, system);
      packages.add(scope.packageName());
      List<SourceType> types = new ArrayList<>();
      for (TypeDeclaration<?> declaration : file.unit().getTypes()) {
        String simpleName =
            SourceType.isCompact(declaration)
                ? scope.nameFromFile()
                : declaration.getNameAsString();
        TypeSyntax syntax = TypeSyntax.of(declaration);
        declare(
            new SourceType(scope.inPackage(simpleName), syntax, null, scope, List.of(), isComplete),
            types);
      }
      byFile.put(file, types);
    }
    return this;
  }

  private void declare(SourceType type, List<SourceType> all) {
    declared.putIfAbsent(type.name(), type);
    all.add(type);
    type.memberTypes().forEach(member -> declare(member, all));
  }

  @Override
  public @Nullable TypeModel find(String canonicalName) {
    TypeModel own = findDeclared(canonicalName);
    if (own != null) {
      return own;
    }
    for (ModuleTypes dependency : dependencies) {
      TypeModel seen = dependency.findDeclared(canonicalName);
      if (seen != null) {
        return seen;
      }
    }
    return library.find(canonicalName);
  }

  /** Returns a type of this module itself, null if there is none of that name. */
  public @Nullable TypeModel findDeclared(String canonicalName) {
    SourceType type = declared.get(canonicalName);
    if (type != null) {
      return type;
    }
    SourceType owner = declared.get(TypeUses.qualifier(canonicalName));
    return owner == null ? null : LombokBuilder.find(owner, TypeUses.simpleName(canonicalName));
  }

  @Override
  public boolean knowsPackage(String name) {
    return (isComplete && packages.contains(name))
        || dependencies.stream().anyMatch(dependency -> dependency.packages.contains(name))
        || library.knowsPackage(name);
  }

  @Override
  public List<String> packagesOfModule(String name) {
    return library.packagesOfModule(name);
  }

  @Override
  public @Nullable String likelyPackage(String simpleName, List<String> unknown) {
    return library.likelyPackage(simpleName, unknown);
  }

  @Override
  public @Nullable String likelyOwner(String method, List<String> owners) {
    return library.likelyOwner(method, owners);
  }

  @Override
  public @Nullable String wellKnownPackage(String simpleName) {
    return library.wellKnownPackage(simpleName);
  }

  @Override
  public TypeUse conventionalResult(String owner, String method, boolean isStatic) {
    return library.conventionalResult(owner, method, isStatic);
  }

  @Override
  public List<TypeUse> conventionalSupertypes(String canonicalName) {
    return library.conventionalSupertypes(canonicalName);
  }
}
