package dev.initonce.analysis.catalog;

import dev.initonce.analysis.catalog.ResourceParts.Form;
import dev.initonce.analysis.catalog.ResourceParts.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules as text, for options where a file is too much. None holds a comma, so that an option can
 * list several.
 *
 * <pre>
 *   resource    = check ":" part { ";" part }
 *   part        = key "=" value { "|" value }    a key of {@link ResourceParts.Part}
 *               | "constructors" | "part"        a switch, on
 *               | type                           types
 *               | type "+"                       supertypes: that type and all its subtypes
 *               | "!" type                       except
 *               | type "#" method                factories
 *   entry point = kind ":" name                  a kind of {@link EntryPointWords#KINDS}
 *   keeper      = kind ":" name                  a kind of {@link KeeperWords#KINDS}
 * </pre>
 */
public final class RuleText {

  private RuleText() {}

  /**
   * Reads a resource rule, such as {@code ClientBuiltPerInvocation:com.acme.Clients#create}.
   *
   * @throws IllegalArgumentException if the text is none; the message says what is allowed
   */
  public static ResourceRule resource(String text) {
    String[] words = split(text, "ClientBuiltPerInvocation:com.acme.Clients#create");
    ResourceParts parts = ResourceParts.of(words[0]);
    for (String part : words[1].split(";", -1)) {
      addPart(part.strip(), parts);
    }
    return parts.rule();
  }

  /**
   * Reads an entry point, such as {@code lambda-annotation:com.acme.OnEvent}.
   *
   * @throws IllegalArgumentException if the text is none; the message says what is allowed
   */
  public static EntryPointRule entryPoint(String text) {
    String[] words = split(text, "lambda-method:com.acme.Handler#handle/2");
    return EntryPointWords.rule(kind(words[0], EntryPointWords.KINDS), words[1]);
  }

  /**
   * Reads something that keeps values, such as {@code memoizer:com.acme.Once#of}.
   *
   * @throws IllegalArgumentException if the text is none; the message says what is allowed
   */
  public static KeepingRule keeper(String text) {
    String[] words = split(text, "memoizer:com.acme.Once#of");
    return KeeperWords.rule(kind(words[0], KeeperWords.KINDS), words[1]);
  }

  private static String[] split(String text, String example) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "'" + text + "' needs a colon after its first word, as in " + example);
    }
    return new String[] {text.substring(0, colon).strip(), text.substring(colon + 1).strip()};
  }

  private static <K> K kind(String word, Map<String, K> kinds) {
    K kind = kinds.get(word);
    if (kind == null) {
      throw new IllegalArgumentException(
          "'" + word + "' is no such kind; " + Nearest.advice(word, kinds.keySet()));
    }
    return kind;
  }

  private static void addPart(String text, ResourceParts parts) {
    int equals = text.indexOf('=');
    Optional<Part> alone = Part.named(text);
    if (equals >= 0) {
      addNamed(text.substring(0, equals).strip(), text.substring(equals + 1).strip(), parts);
    } else if (alone.isPresent()) {
      switchOn(alone.get(), parts);
    } else if (text.startsWith("!")) {
      parts.add(Part.EXCEPT, List.of(text.substring(1)));
    } else if (text.contains("#")) {
      parts.add(Part.FACTORIES, List.of(text));
    } else if (text.endsWith("+")) {
      parts.add(Part.SUPERTYPES, List.of(text.substring(0, text.length() - 1)));
    } else if (text.contains(".") || text.contains("*")) {
      parts.add(Part.TYPES, List.of(text));
    } else {
      throw unknown(text);
    }
  }

  private static void switchOn(Part part, ResourceParts parts) {
    if (part.form() != Form.SWITCH) {
      throw new IllegalArgumentException(
          "'" + part.key() + "' needs a value, as in " + part.key() + "=...");
    }
    parts.add(part, List.of("true"));
  }

  private static void addNamed(String key, String value, ResourceParts parts) {
    Part part = Part.named(key).orElseThrow(() -> unknown(key));
    if (part.form() == Form.NAMES) {
      parts.add(part, Arrays.stream(value.split("\\|", -1)).map(String::strip).toList());
    } else {
      parts.add(part, List.of(value));
    }
  }

  private static IllegalArgumentException unknown(String part) {
    return new IllegalArgumentException(
        "'" + part + "' is no part of a resource rule; " + Nearest.advice(part, Part.keys()));
  }
}
