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

/** A whole container that is started again on every invocation. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Start the dependency injection container once per execution environment",
    severity = SeverityLevel.WARNING,
    tags = StandardTags.PERFORMANCE,
    linkType = LinkType.CUSTOM,
    link = FindingChecker.PAGES + "ContainerStartedPerInvocation")
public final class ContainerStartedPerInvocation extends FindingChecker {

  private static final long serialVersionUID = 1L;

  /** Makes the check without options, as ServiceLoader does. */
  public ContainerStartedPerInvocation() {
    this(ErrorProneFlags.empty());
  }

  /** Makes the check with the options on javac's command line. */
  @Inject
  public ContainerStartedPerInvocation(ErrorProneFlags flags) {
    super(Check.CONTAINER_STARTED, flags);
  }
}
