package dev.initonce.analysis.lower;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.PageTypes;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.SilencingComment;
import dev.initonce.analysis.syntax.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Program} from source files. */
public final class Lowering {

  private final LibraryTypes library;
  private final List<TypeInfo> types = new ArrayList<>();
  private final List<Body> functions = new ArrayList<>();
  private final Map<String, ClassDeclaration> declarations = new LinkedHashMap<>();

  private final Map<String, List<SilencingComment>> silencing = new HashMap<>();
  private final PageTypes pages;

  private Lowering(LibraryTypes library, Catalog catalog) {
    this.library = library;
    this.pages = new PageTypes(catalog);
  }

  /**
   * Returns the program that these files make.
   *
   * @param library what is known of the types outside of them
   * @param catalog what is known of libraries
   */
  public static Program program(
      Collection<SourceFile> files, LibraryTypes library, Catalog catalog) {
    Lowering lowering = new Lowering(library, catalog);
    for (SourceFile file : files) {
      lowering.addSilencing(file);
      for (ClassDeclaration written : file.classes()) {
        lowering.declarations.putIfAbsent(written.name(), ImpliedMembers.complete(written));
      }
    }
    for (SourceFile file : files) {
      for (ClassDeclaration written : file.classes()) {
        for (ClassDeclaration builder : LombokCode.of(written).builders()) {
          lowering.declarations.merge(builder.name(), builder, ImpliedMembers::completedBy);
        }
      }
    }
    List<ClassDeclaration> classes = List.copyOf(lowering.declarations.values());
    for (ClassDeclaration declaration : classes) {
      lowering.lower(declaration, null);
    }
    return new Program(new TypeTable(lowering.types, library), lowering.functions);
  }

  /** Adds a class, declared inside the code that {@code around} lowers if that is not null. */
  void lower(ClassDeclaration declaration, @Nullable BodyLowering around) {
    declarations.putIfAbsent(declaration.name(), declaration);
    TypeInfo type = new TypeInfo(declaration, around == null ? null : around.body());
    types.add(type);
    MemberLowering.lower(this, type, around);
  }

  private void addSilencing(SourceFile file) {
    List<SilencingComment> sound =
        file.silencing().stream().filter(comment -> comment.flaw() == null).toList();
    if (!sound.isEmpty()) {
      silencing.put(file.path(), sound);
    }
  }

  /** Returns the comments that silence what stands there. */
  List<SilencingComment> silencing(Place place) {
    List<SilencingComment> ofFile = silencing.get(place.file());
    return ofFile == null ? List.of() : ofFile.stream().filter(c -> c.covers(place)).toList();
  }

  PageTypes pages() {
    return pages;
  }

  void addFunction(Body function) {
    functions.add(function);
  }

  /** Returns the declaration of a class in view, null when it is not (or not yet) known. */
  @Nullable ClassDeclaration declaration(String name) {
    return declarations.get(name);
  }
}
