package dev.initonce.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What modules see of each other where no build file says so. */
class ImportedModulesTest {

  private static final String STORE =
      "package q; public class Store { public static String read() {"
          + " return software.amazon.awssdk.services.s3.S3Client.create().serviceName(); } }";

  @TempDir private Path folder;

  private void module(String name, String file, String text) throws IOException {
    Path root = folder.resolve(name);
    Path source = root.resolve("src/main/java").resolve(file);
    Files.createDirectories(source.getParent());
    Files.writeString(root.resolve("build.gradle"), "implementation libs.store");
    Files.writeString(source, text);
  }

  private void handler(String module, String imports, String expression) throws IOException {
    module(
        module,
        "p/Handler.java",
        "package p; import com.amazonaws.services.lambda.runtime.*; "
            + imports
            + " public class Handler implements RequestHandler<String, String> {"
            + " public String handleRequest(String e, Context c) { return "
            + expression
            + "; } }");
  }

  private List<String> found() {
    return Scan.of(List.of(folder), ScanOptions.defaults()).findings().stream()
        .map(finding -> folder.relativize(Path.of(finding.place().file())).toString())
        .toList();
  }

  @Test
  void importOfAClassThatOneOtherModuleDeclaresIsADependency() throws IOException {
    handler("api", "import q.Store;", "Store.read()");
    module("store", "q/Store.java", STORE);

    assertThat(found()).containsExactly("store/src/main/java/q/Store.java");
  }

  @Test
  void staticImportCountsToo() throws IOException {
    handler("api", "import static q.Store.read;", "read()");
    module("store", "q/Store.java", STORE);

    assertThat(found()).containsExactly("store/src/main/java/q/Store.java");
  }

  @Test
  void whichOfSeveralIsMeantIsNotGuessed() throws IOException {
    handler("api", "import q.Store;", "Store.read()");
    module("store", "q/Store.java", STORE);
    module("copy", "q/Store.java", STORE);

    assertThat(found()).isEmpty();
  }

  @Test
  void nothingIsAddedForAClassOfOnesOwn() throws IOException {
    handler("api", "import q.Store;", "Store.read()");
    module(
        "api", "q/Store.java", "package q; class Store { static String read() { return \"\"; } }");
    module("store", "q/Store.java", STORE);

    assertThat(found()).isEmpty();
  }

  @Test
  void modulesThatImportEachOtherAreBothAnalysed() throws IOException {
    handler("api", "import q.Store;", "Store.read()");
    module("store", "q/Store.java", STORE.replace("package q;", "package q; import p.Handler;"));

    assertThat(found()).containsExactly("store/src/main/java/q/Store.java");
  }
}
