package dev.initonce.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of a check's page: a class with its imports, and what is said of it.
 *
 * @param className the class
 * @param block the block; its info is {@code quiet} or {@code flagged=} and the checks
 */
record Example(String className, Block block) {

  private static final String FLAGGED = "flagged=";
  private static final Pattern CLASS = Pattern.compile("(?m)^(?:final )?class (\\w+)");

  static List<Example> of(String page) {
    return Block.of(Checkout.text(page), "java").stream().map(Example::of).toList();
  }

  private static Example of(Block block) {
    Matcher name = CLASS.matcher(block.text());
    if (!name.find()) {
      throw new IllegalArgumentException("no class in an example: " + block.text());
    }
    return new Example(name.group(1), block);
  }

  List<String> checks() {
    String info = block.info();
    return info.startsWith(FLAGGED)
        ? List.of(info.substring(FLAGGED.length()).split(",", -1))
        : List.of();
  }

  /**
   * Writes the class into a folder, in a package of the folder's name, on the lines it has here.
   */
  void writeInto(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(className + ".java"),
          "package " + folder.getFileName() + "; " + block.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
