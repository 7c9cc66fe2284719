package dev.initonce.analysis.paths;

import dev.initonce.analysis.finding.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What the walks over one program found, by the entry points they began at. Not thread-safe. */
public final class KnownWalks {

  private record Key(Set<EntryPoint> entryPoints, boolean perTenant) {}

  private final Map<Key, Report> reports = new HashMap<>();

  Report from(Set<EntryPoint> entryPoints, boolean perTenant, Supplier<Report> walk) {
    Key key = new Key(Set.copyOf(entryPoints), perTenant);
    Report known = reports.get(key);
    if (known == null) {
      known = walk.get();
      reports.put(key, known);
    }
    return known;
  }
}
