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

/** A mapper, an HTTP client or the like that is built again on every invocation. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Build reusable objects once per execution environment",
    severity = SeverityLevel.SUGGESTION,
    tags = StandardTags.PERFORMANCE,
    linkType = LinkType.CUSTOM,
    link = FindingChecker.PAGES + "ReusableObjectBuiltPerInvocation")
public final class ReusableObjectBuiltPerInvocation extends FindingChecker {

  private static final long serialVersionUID = 1L;

  /** Makes the check without options, as ServiceLoader does. */
  public ReusableObjectBuiltPerInvocation() {
    this(ErrorProneFlags.empty());
  }

  /** Makes the check with the options on javac's command line. */
  @Inject
  public ReusableObjectBuiltPerInvocation(ErrorProneFlags flags) {
    super(Check.REUSABLE_OBJECT_BUILT, flags);
  }
}
