package dev.initonce.errorprone;

import static com.google.errorprone.matchers.Description.NO_MATCH;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.FindingText;
import org.jspecify.annotations.Nullable;

/** Reports the findings of one check; what silences them is the engine's to judge. */
abstract class FindingChecker extends BugChecker implements CompilationUnitTreeMatcher {

  /** Where the pages of the checks are; each is named after its check. */
  static final String PAGES = "https://initonce.dev/checks/";

  private static final long serialVersionUID = 1L;

  private final Check check;
  private final ErrorProneFlags flags;

  FindingChecker(Check check, ErrorProneFlags flags) {
    this.check = check;
    this.flags = flags;
  }

  /** Returns the check whose findings this one reports. */
  final Check check() {
    return check;
  }

  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    if (unit.getTypeDecls().isEmpty()) {
      return NO_MATCH;
    }
    CompilationFindings.instance(state, flags, unit).in(unit).stream()
        .filter(finding -> finding.check() == check)
        .forEach(finding -> report(finding, state));
    return NO_MATCH;
  }

  private void report(Finding finding, VisitorState state) {
    Locator locator = new Locator(finding.place().start(), state);
    locator.scan(state.getPath(), null);
    TreePath path = locator.found;
    if (path == null) {
      return;
    }
    state
        .withPath(path)
        .reportMatch(buildDescription(path.getLeaf()).setMessage(message(finding)).build());
  }

  private static String message(Finding finding) {
    // javac indents all lines but the first one by two itself.
    String details = FindingText.details(finding, OutputCharset.get()).indent(-2).stripTrailing();
    return finding.summary() + "\n" + details;
  }

  /**
   * Finds the innermost tree around a character. For a chain of calls this is the name that it
   * begins with, so that a diagnostic stands at the chain's first line; for a declaration's name it
   * is the declaration.
   */
  private static final class Locator extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final int offset;
    private final VisitorState state;
    private @Nullable TreePath found;

    Locator(int offset, VisitorState state) {
      this.offset = offset;
      this.state = state;
    }

    @Override
    public @Nullable Void scan(TreePath path, @Nullable Void unused) {
      found = path;
      return super.scan(path, null);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree == null || !isAround(tree)) {
        return null;
      }
      found = new TreePath(getCurrentPath(), tree);
      return super.scan(tree, null);
    }

    private boolean isAround(Tree tree) {
      return ASTHelpers.getStartPosition(tree) <= offset && offset < state.getEndPosition(tree);
    }
  }
}
