package dev.initonce.scanner;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import dev.initonce.scanner.parse.ParsedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells projects apart that stand side by side under one build root, or under none: the same class
 * cannot be declared twice in what builds together.
 */
final class SourceRoots {

  private SourceRoots() {}

  /** Returns the files in one group, or by source root if two of those declare the same class. */
  static List<List<ParsedFile>> apart(List<ParsedFile> files) {
    Map<String, List<ParsedFile>> byRoot = new LinkedHashMap<>();
    Map<String, String> rootOfClass = new HashMap<>();
    boolean clash = false;
    for (ParsedFile file : files) {
      String packageName = packageName(file);
      String root = root(file, packageName);
      byRoot.computeIfAbsent(root, key -> new ArrayList<>()).add(file);
      for (TypeDeclaration<?> type : file.unit().getTypes()) {
        String earlier = rootOfClass.put(packageName + "." + type.getNameAsString(), root);
        clash |= earlier != null && !earlier.equals(root);
      }
    }
    return clash ? List.copyOf(byRoot.values()) : List.of(files);
  }

  private static String packageName(ParsedFile file) {
    return file.unit().getPackageDeclaration().map(NodeWithName::getNameAsString).orElse("");
  }

  /** Returns the folder without the package's folders, where it ends in them. */
  private static String root(ParsedFile file, String packageName) {
    String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
    String packageFolder = packageName.replace('.', '/') + "/";
    return !packageName.isEmpty() && ("/" + folder).endsWith("/" + packageFolder)
        ? folder.substring(0, folder.length() - packageFolder.length())
        : folder;
  }
}
