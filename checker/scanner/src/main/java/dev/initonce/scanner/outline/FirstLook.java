package dev.initonce.scanner.outline;

import dev.initonce.analysis.demand.Demand;
import dev.initonce.analysis.demand.Glance;
import dev.initonce.analysis.demand.Hints;
import dev.initonce.analysis.demand.Sought;
import dev.initonce.analysis.demand.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a scan looks at in each file, before and with its outline. Thread-safe. */
public final class FirstLook {

  /**
   * What was seen.
   *
   * @param glance what a first look told
   * @param isAscii whether the file is known to hold nothing else
   */
  public record Seen(Glance glance, boolean isAscii) {}

  private final Sought sought;
  private final ThreadLocal<GlanceReader> readers;

  private FirstLook(Sought sought, Hints hints, Map<Long, Words> meant) {
    this.sought = sought;
    this.readers = ThreadLocal.withInitial(() -> new GlanceReader(hints, meant));
  }

  /**
   * Makes it.
   *
   * @param wellKnown names that stand for types where nothing is imported, with their packages
   */
  public static FirstLook of(Demand demand, Map<String, String> wellKnown) {
    Set<String> words = new HashSet<>(wellKnown.keySet());
    words.addAll(GlanceReader.KEYWORDS);
    Map<Long, Words> meant = new HashMap<>();
    wellKnown.forEach(
        (name, packageName) ->
            meant.put(Words.number(name), Words.of(Arrays.asList(packageName.split("\\.", -1)))));
    return new FirstLook(demand.sought(), demand.hints(words), meant);
  }

  /** Looks at the first bytes of an array; null where that takes an outline. */
  public @Nullable Seen glance(byte[] text, int length) {
    GlanceReader reader = readers.get();
    Glance glance = reader.read(text, length);
    return glance == null ? null : new Seen(glance, reader.isAscii());
  }

  /** Returns the outline of a text. */
  public SourceOutline outline(byte[] text) {
    return OutlineReader.read(text, sought);
  }
}
