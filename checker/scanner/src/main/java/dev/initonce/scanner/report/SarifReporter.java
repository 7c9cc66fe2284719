package dev.initonce.scanner.report;

import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.ThreadFlow;
import com.contrastsecurity.sarif.ThreadFlowLocation;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.finding.FindingText;
import dev.initonce.analysis.finding.PathStep;
import dev.initonce.analysis.finding.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes findings as SARIF 2.1.0, with the call path of each as a code flow. */
public final class SarifReporter implements Reporter {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .serializationInclusion(JsonInclude.Include.NON_EMPTY)
          .addMixIn(Run.class, AlwaysResults.class)
          .build();

  private final String version;
  private final SarifLocations locations;

  /**
   * Makes a reporter.
   *
   * @param version the version of the tool
   * @param base an existing folder that files below it are named by: the root of the repository,
   *     which code scanning services expect
   */
  public SarifReporter(String version, Path base) {
    this.version = version;
    this.locations = new SarifLocations(base);
  }

  @Override
  public void write(ScanResult result, Appendable out) throws IOException {
    ToolComponent driver =
        new ToolComponent()
            .withName("Initonce")
            .withVersion(version)
            .withInformationUri(URI.create("https://initonce.dev"))
            .withRules(rules(result.severities()));
    Run run =
        new Run()
            .withTool(new Tool().withDriver(driver))
            .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
            .withOriginalUriBaseIds(locations.base())
            .withInvocations(List.of(invocation(result)))
            .withResults(results(result));
    SarifSchema210 document =
        new SarifSchema210()
            .with$schema(URI.create("https://json.schemastore.org/sarif-2.1.0.json"))
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(run));
    out.append(MAPPER.writeValueAsString(document)).append('\n');
  }

  private static Set<ReportingDescriptor> rules(Severities severities) {
    Set<ReportingDescriptor> rules = new LinkedHashSet<>();
    for (Check check : Check.values()) {
      rules.add(
          new ReportingDescriptor()
              .withId(check.checkName())
              .withShortDescription(
                  new MultiformatMessageString().withText(CheckInfo.description(check)))
              .withHelpUri(CheckInfo.page(check))
              .withDefaultConfiguration(
                  new ReportingConfiguration()
                      .withEnabled(severities.reports(check))
                      .withLevel(
                          ReportingConfiguration.Level.valueOf(
                              level(severities.of(check)).name()))));
    }
    return rules;
  }

  private List<Result> results(ScanResult scanned) {
    Map<String, Integer> seen = new HashMap<>();
    List<Result> results = new ArrayList<>();
    for (Finding finding : scanned.findings()) {
      String fingerprint = fingerprint(finding);
      int occurrence = seen.merge(fingerprint, 1, Integer::sum);
      results.add(result(finding, scanned.severityOf(finding), fingerprint + "/" + occurrence));
    }
    return results;
  }

  private Result result(Finding finding, Severity severity, String fingerprint) {
    return new Result()
        .withRuleId(finding.check().checkName())
        .withRuleIndex(Arrays.asList(Check.values()).indexOf(finding.check()))
        .withLevel(level(severity))
        .withMessage(new Message().withText(FindingText.message(finding)))
        .withLocations(List.of(locations.of(finding.place())))
        .withPartialFingerprints(
            new PartialFingerprints().withAdditionalProperty("initonce/v1", fingerprint))
        .withCodeFlows(List.of(codeFlow(finding)));
  }

  /** Holds when lines move: what is built, and on which path. */
  private String fingerprint(Finding finding) {
    StringBuilder path = new StringBuilder(finding.check().checkName());
    path.append('/')
        .append(locations.uri(finding.place().file()))
        .append('/')
        .append(finding.resource());
    finding.path().forEach(step -> path.append('/').append(step.method()));
    return Integer.toHexString(path.toString().hashCode());
  }

  private CodeFlow codeFlow(Finding finding) {
    List<ThreadFlowLocation> steps = new ArrayList<>();
    for (PathStep step : finding.path()) {
      Location location =
          locations.of(step.place()).withMessage(new Message().withText(step.method()));
      steps.add(new ThreadFlowLocation().withLocation(location));
    }
    return new CodeFlow().withThreadFlows(List.of(new ThreadFlow().withLocations(steps)));
  }

  /** Files that could not be scanned are warnings, what else there is to know are notes. */
  private Invocation invocation(ScanResult result) {
    List<Notification> told = new ArrayList<>();
    result
        .problems()
        .forEach(p -> told.add(told(Notification.Level.WARNING, p.file(), p.line(), p.reason())));
    result
        .notes()
        .forEach(n -> told.add(told(Notification.Level.NOTE, n.file(), n.line(), n.text())));
    return new Invocation().withExecutionSuccessful(true).withToolExecutionNotifications(told);
  }

  private Notification told(Notification.Level level, String file, int line, String text) {
    return new Notification()
        .withLevel(level)
        .withMessage(new Message().withText(text))
        .withLocations(file.isEmpty() ? Set.of() : Set.of(locations.of(file, line)));
  }

  /** A run without results is one that failed; one that found nothing says so. */
  @SuppressWarnings("UnusedMethod") // Jackson reads it.
  private interface AlwaysResults {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<Result> getResults();
  }

  private static Result.Level level(Severity severity) {
    return switch (severity) {
      case SUGGESTION -> Result.Level.NOTE;
      case WARNING -> Result.Level.WARNING;
      case ERROR -> Result.Level.ERROR;
    };
  }
}
