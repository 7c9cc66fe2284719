package dev.initonce.scanner.library;

import dev.initonce.scanner.parse.ParseException;
import dev.initonce.scanner.parse.SourceParser;
import dev.initonce.scanner.resolve.ModuleTypes;
import dev.initonce.scanner.type.TypeCatalog;
import dev.initonce.scanner.type.TypeModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Outlines of library types, one source for each package. It is parsed when one of its types is
 * asked for: programs use few of those libraries. Not thread-safe.
 */
final class Outlines {

  private static final String PACKAGE = "package ";

  private final Map<String, String> unread = new HashMap<>();
  private final Map<String, ModuleTypes> read = new HashMap<>();
  private final TypeCatalog all;

  /**
   * Makes them.
   *
   * @param text the sources, one behind the other
   * @param platform knows the types that they leave out
   */
  Outlines(String text, TypeCatalog platform) {
    this.all = new WithPlatform(platform);
    int start = text.startsWith(PACKAGE) ? 0 : next(text, 0);
    while (start < text.length()) {
      int end = next(text, start);
      String name = text.substring(start + PACKAGE.length(), text.indexOf(';', start)).strip();
      unread.put(name, text.substring(start, end));
      start = end;
    }
  }

  /** Returns where the next package begins, the text's end if none does. */
  private static int next(String text, int from) {
    int line = text.indexOf("\n" + PACKAGE, from);
    return line < 0 ? text.length() : line + 1;
  }

  /** Returns the type of that canonical name, null when there is no outline of it. */
  @Nullable TypeModel find(String canonicalName) {
    for (int end = canonicalName.lastIndexOf('.'); end > 0; end = dotBefore(canonicalName, end)) {
      ModuleTypes types = types(canonicalName.substring(0, end));
      if (types != null) {
        return types.findDeclared(canonicalName);
      }
    }
    return null;
  }

  private static int dotBefore(String name, int end) {
    return name.lastIndexOf('.', end - 1);
  }

  private @Nullable ModuleTypes types(String packageName) {
    String source = unread.remove(packageName);
    if (source != null) {
      try {
        read.put(
            packageName,
            ModuleTypes.outlines(List.of(SourceParser.parse("outlines", source)), all));
      } catch (ParseException e) {
        throw new IllegalStateException(e);
      }
    }
    return read.get(packageName);
  }

  /** What the sources see: each other, and the platform. */
  private final class WithPlatform implements TypeCatalog {
    private final TypeCatalog platform;

    WithPlatform(TypeCatalog platform) {
      this.platform = platform;
    }

    @Override
    public @Nullable TypeModel find(String canonicalName) {
      TypeModel outlined = Outlines.this.find(canonicalName);
      return outlined == null ? platform.find(canonicalName) : outlined;
    }

    @Override
    public boolean knowsPackage(String name) {
      return platform.knowsPackage(name);
    }

    @Override
    public List<String> packagesOfModule(String name) {
      return platform.packagesOfModule(name);
    }
  }
}
