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

/** Builds one {@link Program} from source files. */
public final class Lowering {

  private final LibraryTypes library;
  private final List<TypeInfo> types = new ArrayList<>();
  private final List<Body> functions = new ArrayList<>();
  private final Map<String, ClassDeclaration> declarations = new LinkedHashMap<>();
  private final Map<String, List<SilencingComment>> silencing = new HashMap<>();
  private final PageTypes pages;
  private @Nullable LoweredClass recording;

  Lowering(LibraryTypes library, PageTypes pages) {
    this.library = library;
    this.pages = pages;
  }

  /**
   * Returns the program that these files make.
   *
   * @param library what is known of the types outside of them
   * @param catalog what is known of libraries
   */
  public static Program program(
      Collection<SourceFile> files, LibraryTypes library, Catalog catalog) {
    return new SharedLowering(library, catalog).program(files);
  }

  Program program(Collection<SourceFile> files, SharedLowering shared) {
    for (SourceFile file : files) {
      addSilencing(file);
      for (ClassDeclaration written : file.classes()) {
        declarations.putIfAbsent(written.name(), shared.complete(written));
      }
    }
    for (SourceFile file : files) {
      for (ClassDeclaration written : file.classes()) {
        for (ClassDeclaration builder : shared.builders(written)) {
          declarations.merge(builder.name(), builder, shared::completedBy);
        }
      }
    }
    List<ClassDeclaration> classes = List.copyOf(declarations.values());
    for (ClassDeclaration declaration : classes) {
      List<LoweredClass> known = shared.lowered(declaration);
      if (known.stream().noneMatch(each -> each.addTo(this))) {
        recording = new LoweredClass();
        known.add(recording);
        lower(declaration, null);
        recording = null;
      }
    }
    return new Program(new TypeTable(types, library), functions);
  }

  /** Adds a class, declared inside the code that {@code around} lowers if that is not null. */
  void lower(ClassDeclaration declaration, @Nullable BodyLowering around) {
    TypeInfo type = new TypeInfo(declaration, around == null ? null : around.body());
    add(type);
    if (recording != null) {
      recording.added(type);
    }
    MemberLowering.lower(this, type, around);
  }

  void add(TypeInfo type) {
    declarations.putIfAbsent(type.name(), type.declaration());
    types.add(type);
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
    if (recording != null) {
      recording.added(function);
    }
  }

  /** Returns the declaration of a class in view, null when it is not (or not yet) known. */
  @Nullable ClassDeclaration declaration(String name) {
    ClassDeclaration found = declarations.get(name);
    if (recording != null) {
      recording.asked(name, found);
    }
    return found;
  }
}
