package dev.initonce.scanner.resolve;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.type.FieldModel;
import dev.initonce.scanner.type.TypeSystem;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file: its package and imports. Names are looked up in the language's order: single imports, the
 * package, imports on demand with {@code java.lang}.
 */
public final class FileScope extends Scope {

  private final ParsedFile file;
  private final String packageName;
  private final Imports imports;
  private final TypeSystem types;
  private final Map<String, Optional<String>> resolved = new HashMap<>();

  FileScope(ParsedFile file, TypeSystem types) {
    super(null);
    CompilationUnit unit = file.unit();
    this.file = file;
    this.packageName = unit.getPackageDeclaration().map(NodeWithName::getNameAsString).orElse("");
    this.imports = Imports.of(unit, types.catalog());
    this.types = types;
  }

  /** Returns the file as it was parsed. */
  public ParsedFile parsed() {
    return file;
  }

  /** Returns the canonical name of a top-level type of this file's package. */
  String inPackage(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** Returns the member type that a name means in a type, by convention if nothing is known. */
  public String memberType(String owner, String simpleName) {
    String member = types.members().memberType(owner, simpleName);
    return member == null ? owner + "." + simpleName : member;
  }

  /**
   * Returns the classes that an unqualified method name may be imported from: those of single
   * imports, or if there are none those of imports on demand.
   */
  public List<String> ownersOfImported(String method) {
    List<String> owners = imports.ownersOfMember(method);
    return owners.isEmpty() ? imports.memberClasses() : owners;
  }

  /** Returns whether a single static import has that name. */
  public boolean importsMember(String name) {
    return !imports.ownersOfMember(name).isEmpty();
  }

  /** Returns whether an import brings that type of a package, be it in view or not. */
  boolean imports(String packageName, String simpleName) {
    return (packageName + "." + simpleName).equals(imports.type(simpleName))
        || imports.packages().contains(packageName);
  }

  @Override
  @Nullable TypeUse declaredType(String name) {
    Optional<String> known = resolved.get(name);
    if (known == null) {
      known = Optional.ofNullable(resolve(name));
      resolved.put(name, known);
    }
    return known.map(TypeUse::of).orElse(null);
  }

  private @Nullable String resolve(String name) {
    String single = imports.type(name);
    if (single != null) {
      return single;
    }
    String own = inPackage(name);
    if (types.catalog().find(own) != null) {
      return own;
    }
    return Stream.of(imports.packages(), imports.modulePackages(), List.of("java.lang"))
        .flatMap(List::stream)
        .map(each -> each + "." + name)
        .filter(each -> types.catalog().find(each) != null)
        .findFirst()
        .or(() -> importedMemberType(name))
        .orElseGet(() -> likely(name));
  }

  private Optional<String> importedMemberType(String name) {
    return ownersOfImported(name).stream()
        .map(owner -> types.members().memberType(owner, name))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** Nothing in view has that name: it stands in an unseen package or is generated into our own. */
  private @Nullable String likely(String name) {
    if (!Naming.looksLikeType(name)) {
      return null;
    }
    if (importsMember(name)) {
      return imports.ownersOfMember(name).get(0) + "." + name;
    }
    if (isGeneratedBesideUs(name)) {
      return inPackage(name);
    }
    List<String> unseen = new ArrayList<>(imports.packages());
    unseen.removeIf(types.catalog()::knowsPackage);
    String likely = types.catalog().likelyPackage(name, unseen);
    if (likely != null) {
      return likely + "." + name;
    }
    return switch (unseen.size()) {
      case 0 -> withoutImport(name);
      case 1 -> unseen.get(0) + "." + name;
      default -> null;
    };
  }

  /** A file that imports nothing at all has lost its imports, or is a snippet. */
  private String withoutImport(String name) {
    String wellKnown =
        file.unit().getImports().isEmpty() ? types.catalog().wellKnownPackage(name) : null;
    return wellKnown == null ? inPackage(name) : wellKnown + "." + name;
  }

  private boolean isGeneratedBesideUs(String name) {
    return Stream.of(name.replaceFirst("^(Dagger|AutoValue_)", ""), name.replaceFirst("Impl$", ""))
        .filter(source -> !source.isEmpty() && !source.equals(name))
        .anyMatch(source -> types.catalog().find(inPackage(source)) != null);
  }

  @Override
  @Nullable Variable declaredVariable(String name) {
    for (String owner : ownersOfImported(name)) {
      FieldModel field = types.members().field(TypeUse.of(owner), name);
      if (field != null) {
        return new Variable.Imported(owner, field);
      }
    }
    return importsMember(name)
        ? new Variable.Imported(
            imports.ownersOfMember(name).get(0), new FieldModel(name, TypeUse.UNKNOWN, true))
        : null;
  }

  /** Returns the simple name that a compact source file gives its class. */
  String nameFromFile() {
    String fileName = file.path().substring(file.path().lastIndexOf('/') + 1);
    return fileName.replaceFirst("\\.java$", "");
  }

  /** Returns the types that this file sees. */
  public TypeSystem types() {
    return types;
  }

  /** Returns the package, empty for the unnamed one. */
  public String packageName() {
    return packageName;
  }

  @Override
  public String toString() {
    return TypeUses.simpleName(file.path());
  }
}
