package dev.initonce.scanner.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of most scans: paths, a format, colours. To read them by picocli takes as
 * long as to scan a small program. Whatever is not as plain as that, right or wrong, is left to it.
 */
final class PlainArguments {

  private enum Option {
    FORMAT,
    COLOR,
    EXHAUSTIVE
  }

  private final List<Path> paths = new ArrayList<>();
  private final Map<Option, String> options = new EnumMap<>(Option.class);

  private PlainArguments() {}

  /** Returns the scan that is asked for, null where picocli is to read the arguments. */
  static @Nullable ScanRun read(String[] args) {
    if (args.length < 2 || !args[0].equals("scan")) {
      return null;
    }
    PlainArguments arguments = new PlainArguments();
    for (int i = 1; i < args.length; i++) {
      // An option's value may stand behind it.
      boolean isPair = args[i].equals("--format") || args[i].equals("--color");
      String argument = isPair && i + 1 < args.length ? args[i] + "=" + args[++i] : args[i];
      if (!arguments.take(argument)) {
        return null;
      }
    }
    return arguments.run();
  }

  private boolean take(String argument) {
    if (argument.isEmpty() || argument.startsWith("@")) {
      return false;
    }
    if (!argument.startsWith("-")) {
      return takePath(argument);
    }
    int equals = argument.indexOf('=');
    String value = argument.substring(equals + 1);
    return switch (equals < 0 ? argument : argument.substring(0, equals + 1)) {
      case "--format=" -> options.put(Option.FORMAT, value) == null;
      case "--color=" -> options.put(Option.COLOR, value) == null;
      case "--exhaustive" -> options.put(Option.EXHAUSTIVE, "") == null;
      default -> false;
    };
  }

  private boolean takePath(String argument) {
    try {
      return paths.add(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private @Nullable ScanRun run() {
    Format format = find(Format.values(), options.getOrDefault(Option.FORMAT, "text"));
    ColorMode color = find(ColorMode.values(), options.getOrDefault(Option.COLOR, "auto"));
    return format == null || color == null || paths.isEmpty()
        ? null
        : new ScanRun(paths, format, null, color, options.containsKey(Option.EXHAUSTIVE));
  }

  private static <T> @Nullable T find(T[] all, String name) {
    for (T each : all) {
      if (each.toString().equals(name)) {
        return each;
      }
    }
    return null;
  }
}
