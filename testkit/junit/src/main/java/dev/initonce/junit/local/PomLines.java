package dev.initonce.junit.local;

import java.util.LinkedHashSet;
import java.util.Set;

/** What to paste into a build so that it has certain versions. */
final class PomLines {
  private final Set<String> managed = new LinkedHashSet<>();
  private final Set<String> dependencies = new LinkedHashSet<>();
  private final Set<String> gradle = new LinkedHashSet<>();

  void add(Library library) {
    switch (library.group()) {
      case "software.amazon.awssdk" -> bom(library.group(), "bom", library.tried());
      case "com.fasterxml.jackson.core" ->
          bom("com.fasterxml.jackson", "jackson-bom", library.tried());
      default -> dependency(library.group(), library.artifact(), library.tried());
    }
  }

  void dependency(String group, String artifact, String version) {
    dependencies.add(xml(group, artifact, version, "    <scope>test</scope>\n"));
    gradle.add("  testImplementation(\"%s:%s:%s\")\n".formatted(group, artifact, version));
  }

  void bom(String group, String artifact, String version) {
    managed.add(xml(group, artifact, version, "    <type>pom</type>\n    <scope>import</scope>\n"));
    gradle.add(
        "  testImplementation(platform(\"%s:%s:%s\"))\n".formatted(group, artifact, version));
  }

  private static String xml(String group, String artifact, String version, String rest) {
    return """
             <dependency>
               <groupId>%s</groupId>
               <artifactId>%s</artifactId>
               <version>%s</version>
           %s  </dependency>
           """
        .formatted(group, artifact, version, rest);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    if (!managed.isEmpty()) {
      text.append("Maven, first in <dependencyManagement>:\n\n").append(String.join("", managed));
    }
    if (!dependencies.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n")
          .append("Maven, among the dependencies:\n\n")
          .append(String.join("", dependencies));
    }
    return text.append("\nGradle:\n\n").append(String.join("", gradle)).toString();
  }
}
