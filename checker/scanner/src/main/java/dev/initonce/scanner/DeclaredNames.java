package dev.initonce.scanner;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import dev.initonce.scanner.parse.ParsedFile;
import dev.initonce.scanner.parse.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The canonical names of the classes that sources declare; local classes have none. */
final class DeclaredNames {

  private DeclaredNames() {}

  static Set<String> of(List<Source> files) {
    Set<String> names = new HashSet<>();
    files.forEach(file -> names.addAll(of(file)));
    return names;
  }

  /** Returns those of one file, in the order in which they stand there. */
  static List<String> of(Source file) {
    if (!file.outline().outline().isUnclear()) {
      return file.outline().classes();
    }
    ParsedFile parsed = file.parsed();
    return parsed == null ? List.of() : of(parsed);
  }

  private static List<String> of(ParsedFile file) {
    List<String> names = new ArrayList<>();
    String prefix =
        file.unit()
            .getPackageDeclaration()
            .map(NodeWithName::getNameAsString)
            .map(name -> name + ".")
            .orElse("");
    add(file.unit().getTypes(), prefix, fileName(file), names);
    return names;
  }

  private static String fileName(ParsedFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
  }

  private static void add(
      NodeList<? extends BodyDeclaration<?>> members,
      String prefix,
      String fileName,
      List<String> names) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?> type) {
        boolean isCompact = type instanceof ClassOrInterfaceDeclaration c && c.isCompact();
        String name = prefix + (isCompact ? fileName : type.getNameAsString());
        names.add(name);
        add(type.getMembers(), name + ".", fileName, names);
      }
    }
  }
}
