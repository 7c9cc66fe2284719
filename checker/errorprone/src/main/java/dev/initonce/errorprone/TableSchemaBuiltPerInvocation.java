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

/** A DynamoDB table schema that is built again on every invocation. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Build table schemas once per execution environment",
    severity = SeverityLevel.SUGGESTION,
    tags = StandardTags.PERFORMANCE,
    linkType = LinkType.CUSTOM,
    link = FindingChecker.PAGES + "TableSchemaBuiltPerInvocation")
public final class TableSchemaBuiltPerInvocation extends FindingChecker {

  private static final long serialVersionUID = 1L;

  /** Makes the check without options, as ServiceLoader does. */
  public TableSchemaBuiltPerInvocation() {
    this(ErrorProneFlags.empty());
  }

  /** Makes the check with the options on javac's command line. */
  @Inject
  public TableSchemaBuiltPerInvocation(ErrorProneFlags flags) {
    super(Check.TABLE_SCHEMA_BUILT, flags);
  }
}
