package dev.initonce.scanner.library;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.ResourceNames;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.Hierarchy;
import dev.initonce.scanner.type.TypeCatalog;
import dev.initonce.scanner.type.TypeModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is known of types out of view. Not thread-safe. */
public final class Library implements TypeCatalog, LibraryTypes {

  private final PlatformTypes platform = new PlatformTypes();
  private final Outlines outlines;
  private final LikelyPackages likely;
  private final ResourceNames resources;
  private final List<Convention> conventions =
      List.of(new AwsSdkV2(), new AwsSdkV1(), new CommonConvention());
  private final Hierarchy hierarchy = new Hierarchy(this);
  private final Map<String, TypeModel> extended = new HashMap<>();

  private Library(String outlines, LikelyPackages likely, ResourceNames resources) {
    this.outlines = new Outlines(outlines, platform);
    this.likely = likely;
    this.resources = resources;
  }

  /**
   * Reads what comes with the scanner.
   *
   * @param catalog its resource rules name library types, too
   */
  public static Library load(Catalog catalog) {
    return new Library(
        read("outlines.java.txt"), LikelyPackages.parse(read("names.txt")), catalog.names());
  }

  private static String read(String resource) {
    try (InputStream in = Library.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The scanner lacks its file " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable TypeModel find(String canonicalName) {
    TypeModel real = platform.find(canonicalName);
    if (real == null) {
      return outlines.find(canonicalName);
    }
    TypeModel known = extended.get(canonicalName);
    if (known == null) {
      TypeModel newer = outlines.find(canonicalName);
      known = newer == null ? real : new ExtendedType(real, newer);
      extended.put(canonicalName, known);
    }
    return known;
  }

  /** Packages of the platform are known; of a library's package there are only outlines. */
  @Override
  public boolean knowsPackage(String name) {
    return platform.knowsPackage(name);
  }

  @Override
  public List<String> packagesOfModule(String name) {
    return platform.packagesOfModule(name);
  }

  @Override
  public @Nullable String likelyPackage(String simpleName, List<String> packages) {
    String byConvention = likely.of(simpleName, packages);
    return byConvention != null
        ? byConvention
        : packages.stream().filter(each -> mayHold(each, simpleName)).findFirst().orElse(null);
  }

  /** A package, or a type whose members are imported on demand, as builders are. */
  private boolean mayHold(String imported, String simpleName) {
    return resources.namesType(imported + "." + simpleName)
        || (simpleName.equals("Builder") && resources.mayBeResource(imported));
  }

  @Override
  public @Nullable String likelyOwner(String method, List<String> owners) {
    return owners.stream()
        .filter(owner -> resources.mayBuild(owner, method))
        .findFirst()
        .orElse(null);
  }

  @Override
  public @Nullable String wellKnownPackage(String simpleName) {
    return likely.ofWellKnown(simpleName);
  }

  /** Returns the types that are known by their simple names alone, with the packages of each. */
  public Map<String, String> wellKnown() {
    return likely.wellKnown();
  }

  @Override
  public TypeUse conventionalResult(String owner, String method, boolean isStatic) {
    return conventions.stream()
        .filter(convention -> convention.covers(owner))
        .findFirst()
        .map(convention -> convention.result(owner, method, isStatic))
        .orElse(TypeUse.UNKNOWN);
  }

  @Override
  public List<TypeUse> conventionalSupertypes(String canonicalName) {
    return conventions.stream()
        .filter(convention -> convention.covers(canonicalName))
        .findFirst()
        .map(convention -> convention.supertypes(canonicalName))
        .orElse(List.of());
  }

  @Override
  public Collection<String> supertypesOf(String canonicalName) {
    boolean unknown =
        find(canonicalName) == null && conventionalSupertypes(canonicalName).isEmpty();
    return unknown
        ? List.of()
        : hierarchy.lineage(TypeUse.of(canonicalName)).stream()
            .map(TypeUse::name)
            .filter(name -> !name.equals(canonicalName))
            .toList();
  }
}
