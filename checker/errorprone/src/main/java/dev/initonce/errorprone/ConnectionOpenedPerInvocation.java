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

/** A connection, or a pool of them, that is opened again on every invocation. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Open connections and their pools once per execution environment",
    severity = SeverityLevel.WARNING,
    tags = StandardTags.PERFORMANCE,
    linkType = LinkType.CUSTOM,
    link = FindingChecker.PAGES + "ConnectionOpenedPerInvocation")
public final class ConnectionOpenedPerInvocation extends FindingChecker {

  private static final long serialVersionUID = 1L;

  /** Makes the check without options, as ServiceLoader does. */
  public ConnectionOpenedPerInvocation() {
    this(ErrorProneFlags.empty());
  }

  /** Makes the check with the options on javac's command line. */
  @Inject
  public ConnectionOpenedPerInvocation(ErrorProneFlags flags) {
    super(Check.CONNECTION_OPENED, flags);
  }
}
