package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import dev.initonce.scanner.type.TypeCatalog;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The imports of a file.
 *
 * @param types canonical names by simple name
 * @param packages packages, and types whose members, are imported on demand
 * @param modulePackages the packages that module imports bring
 * @param members for each name, the classes that it is imported from as a static member
 * @param memberClasses the classes whose static members are imported on demand
 */
record Imports(
    Map<String, String> types,
    List<String> packages,
    List<String> modulePackages,
    Map<String, List<String>> members,
    List<String> memberClasses) {

  static Imports of(CompilationUnit unit, TypeCatalog catalog) {
    Imports imports =
        new Imports(
            new HashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new ArrayList<>());
    for (ImportDeclaration declaration : unit.getImports()) {
      imports.add(declaration, catalog);
    }
    if (unit.getTypes().stream().anyMatch(SourceType::isCompact)) {
      imports.modulePackages.addAll(catalog.packagesOfModule("java.base"));
    }
    return imports;
  }

  private void add(ImportDeclaration declaration, TypeCatalog catalog) {
    String name = declaration.getNameAsString();
    if (declaration.isModule()) {
      modulePackages.addAll(catalog.packagesOfModule(name));
    } else if (declaration.isAsterisk()) {
      (declaration.isStatic() ? memberClasses : packages).add(name);
    } else if (declaration.isStatic()) {
      members
          .computeIfAbsent(TypeUses.simpleName(name), key -> new ArrayList<>())
          .add(TypeUses.qualifier(name));
    } else {
      types.putIfAbsent(TypeUses.simpleName(name), name);
    }
  }

  @Nullable String type(String simpleName) {
    return types.get(simpleName);
  }

  List<String> ownersOfMember(String name) {
    return members.getOrDefault(name, List.of());
  }
}
