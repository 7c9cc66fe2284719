package dev.initonce.analysis.paths;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.analysis.finding.Report;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.syntax.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges a program: which constructions are reached from an entry point by calls that run on every
 * invocation, and are kept by nothing.
 */
public final class InvocationPaths {

  private final AnalysisOptions options;

  /** Makes it with these options. */
  public InvocationPaths(AnalysisOptions options) {
    this.options = options;
  }

  /** Returns the findings, ordered by file, then by place. */
  public List<Finding> findings(Program program) {
    return report(program).findings();
  }

  /** Returns the findings, what silences others, and what there is for named handlers. */
  public Report report(Program program) {
    return report(program, new KnownWalks());
  }

  /**
   * Returns the same.
   *
   * @param known the earlier walks over this program, or over another that the same files make
   */
  public Report report(Program program, KnownWalks known) {
    EntryPoints entryPoints = new EntryPoints(program, options);
    return known
        .from(entryPoints.found(), options.perTenant(), () -> walked(program, entryPoints))
        .withHandlers(entryPoints.matches());
  }

  private Report walked(Program program, EntryPoints entryPoints) {
    Walk walk = new Walk(program, options.catalog(), entryPoints);
    walk.run();
    List<Finding> findings = new ArrayList<>(constructions(walk));
    for (Finding kept : new KeptClients(walk).findings()) {
      if (!isRaceOfRebuilt(kept, findings)) {
        findings.add(kept);
      }
    }
    findings.sort(
        Comparator.comparing((Finding f) -> f.place().file())
            .thenComparing(f -> f.place().start())
            .thenComparing(f -> f.place().end())
            .thenComparing(Finding::check));
    return new Report(findings, walk.sites().silencing(), Map.of(), walk.askedFor());
  }

  /** What is built again each time anyway is not also a race for one that is kept. */
  private static boolean isRaceOfRebuilt(Finding kept, List<Finding> others) {
    Place place = kept.place();
    return kept.check() == Check.RACY_LAZY_CLIENT
        && others.stream()
            .filter(other -> other.check() == Check.CLIENT_BUILT)
            .map(Finding::place)
            .anyMatch(
                built ->
                    built.file().equals(place.file())
                        && place.start() <= built.start()
                        && built.end() <= place.end());
  }

  private List<Finding> constructions(Walk walk) {
    Map<Place, List<Sites.Construction>> byPlace = new LinkedHashMap<>();
    Map<Place, Resource> resources = new LinkedHashMap<>();
    walk.sites()
        .constructions()
        .forEach(
            (construction, resource) -> {
              if (walk.sites().isDerived(construction, resource)) {
                return;
              }
              Place place = construction.step().place();
              byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(construction);
              resources.put(place, resource);
            });
    List<Finding> findings = new ArrayList<>();
    List<Place> wholes = new ArrayList<>();
    resources.forEach(
        (place, resource) -> {
          if (resource.rule().role() == ResourceRule.Role.WHOLE) {
            wholes.add(place);
          }
        });
    byPlace.forEach(
        (place, constructions) -> {
          Resource resource = resources.get(place);
          if (resource != null && !isPartOf(resource, place, wholes)) {
            add(walk, place, resource, constructions, findings);
          }
        });
    return findings;
  }

  /** An HTTP client or credentials provider inside a client's builder is part of that finding. */
  private static boolean isPartOf(Resource resource, Place place, List<Place> wholes) {
    return resource.rule().role() == ResourceRule.Role.PART
        && wholes.stream()
            .anyMatch(
                whole ->
                    whole.file().equals(place.file())
                        && whole.start() <= place.start()
                        && place.end() <= whole.end());
  }

  private void add(
      Walk walk,
      Place place,
      Resource resource,
      List<Sites.Construction> constructions,
      List<Finding> findings) {
    ShortestPaths paths = new ShortestPaths(walk.sites(), resource.rule().check());
    ShortestPaths.Found found = paths.to(constructions);
    if (found == null) {
      return;
    }
    boolean fromEvent = constructions.stream().allMatch(walk.sites()::dependsOnEvent);
    if (fromEvent && !options.perTenant()) {
      return;
    }
    List<PathStep> path = found.steps(place);
    findings.add(
        new Finding(
            resource.rule().check(),
            resource.simpleName(),
            place,
            path,
            found.furtherEntryPoints(),
            found.repetition(),
            Wording.summary(resource, walk.sites().isService(found.entry())),
            Wording.advice(resource, fromEvent, walk.sites().isOfNewHandler(found.entry()))
                + released(walk, resource, place)));
  }

  /** Of an object that is to be shared, what ends it each time has to go with the construction. */
  private static String released(Walk walk, Resource resource, Place place) {
    boolean ends =
        resource.rule().check() == Check.REUSABLE_OBJECT_BUILT
            && new Releases(walk).releases(resource.type(), place);
    return ends ? Wording.RELEASED : "";
  }
}
