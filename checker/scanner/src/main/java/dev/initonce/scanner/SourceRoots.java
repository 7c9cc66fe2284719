package dev.initonce.scanner;

import dev.initonce.scanner.parse.Source;
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
  static List<List<Source>> apart(List<Source> files) {
    Map<String, List<Source>> byRoot = new LinkedHashMap<>();
    Map<String, String> rootOfClass = new HashMap<>();
    boolean clash = false;
    for (Source file : files) {
      String packageName = file.outline().packageName();
      String root = root(file, packageName);
      byRoot.computeIfAbsent(root, key -> new ArrayList<>()).add(file);
      for (String name : DeclaredNames.of(file)) {
        String earlier = rootOfClass.put(name, root);
        clash |= earlier != null && !earlier.equals(root);
      }
    }
    return clash ? List.copyOf(byRoot.values()) : List.of(files);
  }

  /** Returns the folder without the package's folders, where it ends in them. */
  private static String root(Source file, String packageName) {
    String folder = file.folder();
    String packageFolder = packageName.replace('.', '/') + "/";
    return !packageName.isEmpty() && ("/" + folder).endsWith("/" + packageFolder)
        ? folder.substring(0, folder.length() - packageFolder.length())
        : folder;
  }
}
