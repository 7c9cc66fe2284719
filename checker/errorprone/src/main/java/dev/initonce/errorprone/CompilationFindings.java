package dev.initonce.errorprone;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.util.Context;
import dev.initonce.analysis.Analysis;
import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.BackgroundLibraries;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.SilencingComment;
import dev.initonce.analysis.syntax.SourceFile;
import dev.initonce.errorprone.translate.JavacLibraryTypes;
import dev.initonce.errorprone.translate.SourceFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.tools.Diagnostic;

/**
 * The findings of one javac call, worked out when a check first asks and shared by all of them: for
 * the whole compilation at once, or file by file where javac's compile policy allows no more. It
 * belongs to javac's thread.
 */
final class CompilationFindings {

  private static final Context.Key<CompilationFindings> KEY = new Context.Key<>();
  private static final String FILE_BY_FILE =
      "Initonce follows call paths only within each file here, since javac compiles file by file."
          + " Add -XDcompilePolicy=simple to javac's options to follow them from file to file.";

  private final Context context;
  private final SourceFiles translator;
  private final Function<List<SourceFile>, List<Finding>> engine;
  private final Map<String, List<Finding>> byFile = new HashMap<>();
  private boolean hasNone;
  private boolean leavesTestsOut;

  private CompilationFindings(Context context, Function<List<SourceFile>, List<Finding>> engine) {
    this.context = context;
    this.translator = new SourceFiles(context);
    this.engine = engine;
  }

  /**
   * Returns the findings of a compilation.
   *
   * @param flags the flags of this compilation, the same for all checks
   * @param unit the file being checked, at which the user is told what is wrong with the flags
   */
  static CompilationFindings instance(
      VisitorState state, ErrorProneFlags flags, CompilationUnitTree unit) {
    CompilationFindings findings = state.context.get(KEY);
    if (findings == null) {
      findings = begin(state, flags, unit);
      state.context.put(KEY, findings);
    }
    return findings;
  }

  /** Returns the findings in that file in the order of their places. */
  List<Finding> in(CompilationUnitTree unit) {
    if (hasNone || isLeftOut(unit)) {
      return List.of();
    }
    String path = SourceFiles.pathOf(unit);
    if (!byFile.containsKey(path)) {
      analyse(List.of(unit));
    }
    return byFile.getOrDefault(path, List.of());
  }

  private boolean isLeftOut(CompilationUnitTree unit) {
    return leavesTestsOut && TestCode.holds(unit);
  }

  private static CompilationFindings begin(
      VisitorState state, ErrorProneFlags flags, CompilationUnitTree unit) {
    Context context = state.context;
    try {
      Options options = FlagOptions.read(flags);
      JavacLibraryTypes library = new JavacLibraryTypes(context);
      Set<String> beside = BackgroundLibraries.classesWhere(library::isThere);
      Analysis analysis = Analysis.with(analysisOptions(options).withLibraries(beside));
      CompilationFindings findings =
          new CompilationFindings(context, files -> analysis.findings(files, library));
      findings.leavesTestsOut = !options.includeTests();
      if (findings.leavesTestsOut && TestCode.isAllThatIsCompiled(state)) {
        findings.hasNone = true;
      } else if (CompilationUnits.areAttributedTogether(context)) {
        findings.hasNone = !analysis.mayFindIn(CompilationUnits.mentionedClasses(context));
        if (!findings.hasNone) {
          findings.analyse(
              CompilationUnits.all(context).stream()
                  .filter(each -> !findings.isLeftOut(each))
                  .toList());
        }
      } else {
        tell(context, Diagnostic.Kind.NOTE, FILE_BY_FILE, unit);
      }
      return findings;
    } catch (InvalidOptionException e) {
      tell(context, Diagnostic.Kind.ERROR, e.getMessage(), unit);
      return new CompilationFindings(context, files -> List.of());
    }
  }

  private static AnalysisOptions analysisOptions(Options options) {
    return AnalysisOptions.defaults()
        .withServices(options.services())
        .withPerTenant(options.perTenant())
        .withHandlers(options.handlers())
        .withCatalog(options.catalog());
  }

  private void tellFlaw(SilencingComment comment, CompilationUnitTree unit) {
    String flaw = comment.flaw();
    if (flaw != null) {
      JCTree there = TreeMaker.instance(context).at(comment.start()).Erroneous();
      JavacTrees.instance(context).printMessage(Diagnostic.Kind.NOTE, flaw, there, unit);
    }
  }

  private static void tell(
      Context context, Diagnostic.Kind kind, String message, CompilationUnitTree unit) {
    JavacTrees.instance(context).printMessage(kind, message, unit, unit);
  }

  private void analyse(Collection<CompilationUnitTree> units) {
    List<SourceFile> files = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      SourceFile file = translator.translate(unit);
      files.add(file);
      byFile.put(file.path(), new ArrayList<>());
      file.silencing().forEach(comment -> tellFlaw(comment, unit));
    }
    for (Finding finding : engine.apply(files)) {
      byFile.computeIfAbsent(finding.place().file(), path -> new ArrayList<>()).add(finding);
    }
  }
}
