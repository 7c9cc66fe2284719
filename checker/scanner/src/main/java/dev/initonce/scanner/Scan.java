package dev.initonce.scanner;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.AnalysisRun;
import dev.initonce.analysis.demand.Demand;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.Report;
import dev.initonce.scanner.library.Library;
import dev.initonce.scanner.outline.FirstLook;
import dev.initonce.scanner.parse.ParseException;
import dev.initonce.scanner.parse.Source;
import dev.initonce.scanner.report.Note;
import dev.initonce.scanner.report.Problem;
import dev.initonce.scanner.report.ScanResult;
import dev.initonce.scanner.source.BuildLibraries;
import dev.initonce.scanner.source.BuildRoots;
import dev.initonce.scanner.source.Folders;
import dev.initonce.scanner.source.MavenModels;
import dev.initonce.scanner.source.OtherLanguages;
import dev.initonce.scanner.source.SourcePath;
import dev.initonce.scanner.source.SourceWalk;
import dev.initonce.scanner.template.SourceMarks;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One scan: from paths to findings. Stateless; scans may run side by side. */
public final class Scan {

  private Scan() {}

  /**
   * Scans the Java files that paths name or contain. What cannot be read or parsed is a problem of
   * the result; the rest is scanned all the same.
   */
  public static ScanResult of(List<Path> paths, ScanOptions options) {
    return of(paths, options, ScanProgress.NONE);
  }

  /** The same, telling how far it is. */
  public static ScanResult of(List<Path> paths, ScanOptions options, ScanProgress progress) {
    List<Problem> problems = new ArrayList<>();
    Library library = Library.load(options.analysis().catalog());
    Demand demand = new Demand(options.analysis().catalog());
    SourceMarks marks = new SourceMarks();
    Folders folders = new Folders();
    MavenModels poms = new MavenModels();
    SourceReader reader = new SourceReader(FirstLook.of(demand, library.wellKnown()), marks);
    Map<Path, List<Source>> read = new LinkedHashMap<>();
    OtherLanguages others = new OtherLanguages();
    BuildRoots.group(find(paths, options, folders, others, problems), folders)
        .forEach((root, sources) -> read.put(root, reader.read(sources)));
    read.values().removeIf(List::isEmpty);

    Deployment deployment = Deployment.of(paths, read.keySet(), folders, marks);
    Snippets snippets =
        new Snippets(library.wellKnown(), read.values().stream().flatMap(List::stream).toList());
    boolean mayFind =
        options.exhaustive()
            || EntryPoints.mayBeIn(read, deployment, snippets, demand, options.analysis(), poms);
    Map<Path, Set<String>> classes = mayFind ? classes(read) : Map.of();
    Programs programs = Programs.of(mayFind ? read : Map.of(), classes, library, poms);
    FindingMerge findings = new FindingMerge();
    InlineSuppressions suppressions = new InlineSuppressions();
    HandlerMatches matches = new HandlerMatches(classes.values());
    Set<String> askedFor = new HashSet<>();
    AnalysisRun run = new AnalysisRun(library, options.analysis().catalog());
    int done = 0;
    for (Path root : read.keySet()) {
      progress.analysed(done++, read.size());
      try {
        if (mayFind) {
          AnalysisOptions analysis = optionsFor(root, deployment, classes, options, poms);
          for (List<Source> program : programs.of(root)) {
            DemandedFiles files =
                new DemandedFiles(program, snippets, programs, demand, analysis, run);
            Report report = options.exhaustive() ? files.ofAll() : files.report(askedFor);
            findings.add(report.findings());
            suppressions.addSilencing(report.silencing());
            matches.add(report.handlers());
          }
        }
        suppressions.add(read.getOrDefault(root, List.of()));
      } catch (RuntimeException | StackOverflowError failure) {
        problems.add(Problem.notAnalysed(root.toString(), failure));
      }
    }
    progress.analysed(read.size(), read.size());
    problems.addAll(unread(reader, read));
    List<Finding> left =
        findings.all().stream()
            .filter(finding -> options.severities().reports(finding.check()))
            .toList();
    int files = (int) read.values().stream().flatMap(List::stream).filter(Scan::isRead).count();
    List<Note> notes = new ArrayList<>(matches.notes(options.analysis().handlers()));
    notes.addAll(deployment.notes(matches));
    notes.addAll(suppressions.notes());
    return new ScanResult(left, options.severities(), problems, notes, files, others.files());
  }

  /** Returns the canonical names of the classes that each build root declares. */
  private static Map<Path, Set<String>> classes(Map<Path, List<Source>> read) {
    read.values().parallelStream().flatMap(List::stream).forEach(Source::outline);
    Map<Path, Set<String>> classes = new HashMap<>();
    read.forEach((root, files) -> classes.put(root, DeclaredNames.of(files)));
    return classes;
  }

  private static boolean isRead(Source source) {
    return source.failure() == null;
  }

  /** Returns what could not be read or parsed, ordered by file. */
  private static List<Problem> unread(SourceReader reader, Map<Path, List<Source>> read) {
    List<Problem> problems = new ArrayList<>(reader.problems());
    for (List<Source> sources : read.values()) {
      for (Source source : sources) {
        ParseException failure = source.failure();
        if (failure != null) {
          problems.add(new Problem(source.path(), failure.line(), failure.reason()));
        }
      }
    }
    problems.sort(Comparator.comparing(Problem::file));
    return problems;
  }

  private static AnalysisOptions optionsFor(
      Path buildRoot,
      Deployment deployment,
      Map<Path, Set<String>> classes,
      ScanOptions options,
      MavenModels poms) {
    Set<String> handlers = new HashSet<>(options.analysis().handlers());
    handlers.addAll(deployment.handlersOf(buildRoot, classes));
    return options
        .analysis()
        .withHandlers(handlers)
        .withLibraries(BuildLibraries.classesOf(buildRoot, poms));
  }

  /** A file that two paths lead to is scanned once, under the name of the first. */
  private static List<SourcePath> find(
      List<Path> paths,
      ScanOptions options,
      Folders folders,
      OtherLanguages others,
      List<Problem> problems) {
    Map<Path, SourcePath> found = new LinkedHashMap<>();
    for (Path path : paths) {
      try {
        for (SourcePath source :
            SourceWalk.find(
                path,
                options.includeTests(),
                folders,
                others,
                (file, failure) -> problems.add(Problem.unreadable(file, failure)))) {
          found.putIfAbsent(source.file(), source);
        }
      } catch (NoSuchFileException e) {
        problems.add(new Problem(path.toString(), 0, "there is no such file or folder"));
      } catch (NotDirectoryException e) {
        problems.add(new Problem(path.toString(), 0, "is neither a folder nor a .java file"));
      } catch (IOException e) {
        problems.add(Problem.unreadable(path.toString(), e));
      }
    }
    return List.copyOf(found.values());
  }
}
