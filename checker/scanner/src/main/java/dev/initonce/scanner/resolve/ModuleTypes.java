package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.body.TypeDeclaration;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.parse.Source;
import dev.initonce.scanner.type.TypeCatalog;
import dev.initonce.scanner.type.TypeModel;
import dev.initonce.scanner.type.TypeSystem;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
  private final IdentityHashMap<ParsedFile, List<SourceType>> byFile = new IdentityHashMap<>();
  private final List<ParsedFile> files = new ArrayList<>();
  private final Map<String, Deque<Source>> unread = new HashMap<>();

  private ModuleTypes(List<ModuleTypes> dependencies, TypeCatalog library, boolean isComplete) {
    this.dependencies = List.copyOf(dependencies);
    this.library = library;
    this.isComplete = isComplete;
  }

  /**
   * Declares the types of a module. A file is parsed when one of its types is asked for.
   *
   * @param files the module's files with the canonical names of the classes that each declares
   * @param dependencies all modules that it sees, indirect ones too
   * @param library the types that are not in view
   */
  public static ModuleTypes of(
      Map<Source, List<String>> files, List<ModuleTypes> dependencies, TypeCatalog library) {
    ModuleTypes module = new ModuleTypes(dependencies, library, true);
    files.forEach(
        (file, classes) -> {
          module.packages.add(file.outline().packageName());
          classes.forEach(
              name -> module.unread.computeIfAbsent(name, n -> new ArrayDeque<>()).add(file));
        });
    return module;
  }

  /** Declares the types of a module whose files are all parsed. */
  public static ModuleTypes of(
      List<ParsedFile> files, List<ModuleTypes> dependencies, TypeCatalog library) {
    return new ModuleTypes(dependencies, library, true).addAll(files);
  }

  /** Declares outlines of library types, which leave members out. */
  public static ModuleTypes outlines(List<ParsedFile> files, TypeCatalog library) {
    return new ModuleTypes(List.of(), library, false).addAll(files);
  }

  private ModuleTypes addAll(List<ParsedFile> all) {
    all.forEach(this::add);
    return this;
  }

  /** Returns the files whose types were asked for, in the order of that. */
  public List<ParsedFile> files() {
    return List.copyOf(files);
  }

  /** Returns the types of a file of this module, in order of their appearance. */
  public List<SourceType> typesOf(ParsedFile file) {
    List<SourceType> known = byFile.get(file);
    return known == null ? add(file) : known;
  }

  /** Returns what can be asked about the types that the module sees. */
  public TypeSystem system() {
    return system;
  }

  /** Declares a local or anonymous class. */
  public void declareLocal(SourceType type) {
    declare(type, null, new ArrayList<>());
  }

  private List<SourceType> add(ParsedFile file) {
    FileScope scope = new FileScope(file, system);
    packages.add(scope.packageName());
    List<SourceType> types = new ArrayList<>();
    byFile.put(file, types);
    files.add(file);
    for (TypeDeclaration<?> declaration : file.unit().getTypes()) {
      String simpleName =
          SourceType.isCompact(declaration) ? scope.nameFromFile() : declaration.getNameAsString();
      TypeSyntax syntax = TypeSyntax.of(declaration);
      declare(
          new SourceType(scope.inPackage(simpleName), syntax, null, scope, List.of(), isComplete),
          file,
          types);
    }
    return types;
  }

  private void declare(SourceType type, @Nullable ParsedFile file, List<SourceType> all) {
    Source first = firstDeclaring(type.name());
    if (first == null || file == null || first.path().equals(file.path())) {
      declared.putIfAbsent(type.name(), type);
    }
    all.add(type);
    type.memberTypes().forEach(member -> declare(member, file, all));
  }

  /** The first of several files that declare a class wins, as far as it parses. */
  private @Nullable Source firstDeclaring(String name) {
    Deque<Source> sources = unread.get(name);
    while (sources != null && !sources.isEmpty()) {
      Source first = sources.element();
      if (first.parsed() != null) {
        return first;
      }
      sources.remove();
    }
    return null;
  }

  private @Nullable SourceType declared(String canonicalName) {
    SourceType known = declared.get(canonicalName);
    if (known != null) {
      return known;
    }
    Source source = firstDeclaring(canonicalName);
    ParsedFile file = source == null ? null : source.parsed();
    if (file == null || byFile.containsKey(file)) {
      return null;
    }
    add(file);
    return declared.get(canonicalName);
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
    SourceType type = declared(canonicalName);
    if (type != null) {
      return type;
    }
    SourceType owner = declared(TypeUses.qualifier(canonicalName));
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
