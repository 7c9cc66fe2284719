package dev.initonce.accuracy;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import dev.initonce.scanner.source.Folders;
import dev.initonce.scanner.source.OtherLanguages;
import dev.initonce.scanner.source.SourcePath;
import dev.initonce.scanner.source.SourceWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses the files that a scan of folders reads, on all cores, without tokens, comments and
 * validators, and does nothing with them: what a scan is measured against. {@code ParseOnly
 * FOLDER...}
 */
public final class ParseOnly {

  private ParseOnly() {}

  /** Prints how many files were parsed to standard output. */
  public static void main(String[] arguments) throws IOException {
    List<SourcePath> sources = new ArrayList<>();
    for (String argument : arguments) {
      sources.addAll(
          SourceWalk.find(
              Path.of(argument),
              false,
              new Folders(),
              new OtherLanguages(),
              (file, failure) -> {}));
    }
    long parsed = sources.parallelStream().filter(source -> parses(source.file())).count();
    System.out.println(parsed + " of " + sources.size() + " files parsed");
  }

  private static boolean parses(Path file) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_25)
            .setStoreTokens(false)
            .setAttributeComments(false);
    configuration.getProcessors().clear();
    try {
      return new JavaParser(configuration).parse(Files.readString(file)).isSuccessful();
    } catch (IOException | StackOverflowError e) {
      return false;
    }
  }
}
