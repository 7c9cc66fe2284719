package dev.initonce.scanner;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
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
      add(file.unit().getTypes(), prefix, names);
    }
    return names;
  }

  private static void add(
      NodeList<? extends BodyDeclaration<?>> members, String prefix, Set<String> names) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?> type) {
        names.add(prefix + type.getNameAsString());
        add(type.getMembers(), prefix + type.getNameAsString() + ".", names);
      }
    }
  }
}
