package dev.initonce.scanner;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import dev.initonce.scanner.parse.ParsedFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The canonical names of the classes that sources declare; local classes have none. */
final class DeclaredNames {

  private DeclaredNames() {}

  static Set<String> of(List<ParsedFile> files) {
    Set<String> names = new HashSet<>();
    for (ParsedFile file : files) {
      String prefix =
          file.unit()
              .getPackageDeclaration()
              .map(NodeWithName::getNameAsString)
              .map(name -> name + ".")
              .orElse("");
      add(file.unit().getTypes(), prefix, fileName(file), names);
    }
    return names;
  }

  private static String fileName(ParsedFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
  }

  private static void add(
      NodeList<? extends BodyDeclaration<?>> members,
      String prefix,
      String fileName,
      Set<String> names) {
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
