package dev.initonce.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test imports both packages with a star. */
class NamesTest {
  @Test
  void noTypeHasTheNameOfOneThatHandlersImport() throws Exception {
    Set<String> own = names(home(LocalLambda.class).resolve("dev/initonce/lambda"));
    try (FileSystem core = FileSystems.newFileSystem(home(Context.class))) {
      Set<String> handlers = names(core.getPath("com/amazonaws/services/lambda/runtime"));

      assertThat(own).contains("LocalLambda").doesNotContainAnyElementsOf(handlers);
      assertThat(handlers).contains("LambdaRuntime");
    }
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Paths.get(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static Set<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(name -> !name.equals("package-info"))
          .collect(Collectors.toSet());
    }
  }
}
