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

/** A client that is kept for the next invocation, but closed by this one. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Leave clients open that the next invocation uses too",
    severity = SeverityLevel.WARNING,
    tags = StandardTags.LIKELY_ERROR,
    linkType = LinkType.CUSTOM,
    link = FindingChecker.PAGES + "SharedClientClosed")
public final class SharedClientClosed extends FindingChecker {

  private static final long serialVersionUID = 1L;

  /** Makes the check without options, as ServiceLoader does. */
  public SharedClientClosed() {
    this(ErrorProneFlags.empty());
  }

  /** Makes the check with the options on javac's command line. */
  @Inject
  public SharedClientClosed(ErrorProneFlags flags) {
    super(Check.SHARED_CLIENT_CLOSED, flags);
  }
}
