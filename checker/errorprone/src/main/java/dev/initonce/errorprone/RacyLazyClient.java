package dev.initonce.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.initonce.analysis.finding.Check;
import javax.inject.Inject;

/** A client in a field that two invocations at once would both build. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Guard the lazy initialisation of clients against concurrent invocations",
    severity = SeverityLevel.SUGGESTION,
    tags = StandardTags.CONCURRENCY,
    linkType = LinkType.CUSTOM,
    link = FindingChecker.PAGES + "RacyLazyClient")
public final class RacyLazyClient extends FindingChecker {

  private static final long serialVersionUID = 1L;

  /** Makes the check without options, as ServiceLoader does. */
  public RacyLazyClient() {
    this(ErrorProneFlags.empty());
  }

  /** Makes the check with the options on javac's command line. */
  @Inject
  public RacyLazyClient(ErrorProneFlags flags) {
    super(Check.RACY_LAZY_CLIENT, flags);
  }
}
