package dev.initonce.analysis.lower;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.PageTypes;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Builds the programs of one run, which may share files: a class is lowered once, and again only
 * for a program that answers otherwise to what its lowering asks. Programs hold the same objects
 * for what they share. Not thread-safe.
 */
public final class SharedLowering {

  private final LibraryTypes library;
  private final PageTypes pages;
  private final IdentityHashMap<ClassDeclaration, ClassDeclaration> completed =
      new IdentityHashMap<>();
  private final IdentityHashMap<ClassDeclaration, List<ClassDeclaration>> builders =
      new IdentityHashMap<>();
  private final IdentityHashMap<
          ClassDeclaration, IdentityHashMap<ClassDeclaration, ClassDeclaration>>
      merged = new IdentityHashMap<>();
  private final IdentityHashMap<ClassDeclaration, List<LoweredClass>> lowered =
      new IdentityHashMap<>();

  /**
   * Makes it.
   *
   * @param library what is known of the types out of view
   * @param catalog what is known of libraries
   */
  public SharedLowering(LibraryTypes library, Catalog catalog) {
    this.library = library;
    this.pages = new PageTypes(catalog);
  }

  /** Returns the program that these files make; files and classes are known as objects. */
  public Program program(Collection<SourceFile> files) {
    return new Lowering(library, pages).program(files, this);
  }

  ClassDeclaration complete(ClassDeclaration written) {
    return completed.computeIfAbsent(written, ImpliedMembers::complete);
  }

  /** Returns the builders that Lombok makes of a class as it is written. */
  List<ClassDeclaration> builders(ClassDeclaration written) {
    return builders.computeIfAbsent(written, w -> LombokCode.of(w).builders());
  }

  /** Returns a builder that is written in part with what Lombok adds to it. */
  ClassDeclaration completedBy(ClassDeclaration written, ClassDeclaration builder) {
    return merged
        .computeIfAbsent(written, w -> new IdentityHashMap<>())
        .computeIfAbsent(builder, b -> ImpliedMembers.completedBy(written, b));
  }

  /** Returns what the class was lowered to in each program that answered otherwise. */
  List<LoweredClass> lowered(ClassDeclaration declaration) {
    return lowered.computeIfAbsent(declaration, d -> new ArrayList<>(1));
  }
}
