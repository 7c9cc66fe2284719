package dev.initonce.analysis.finding;

/** The checks, by the name that users suppress and configure them with. */
public enum Check {
  CLIENT_BUILT("ClientBuiltPerInvocation", Severity.WARNING),
  CONTAINER_STARTED("ContainerStartedPerInvocation", Severity.WARNING),
  TABLE_SCHEMA_BUILT("TableSchemaBuiltPerInvocation", Severity.SUGGESTION),
  CONNECTION_OPENED("ConnectionOpenedPerInvocation", Severity.WARNING),
  REUSABLE_OBJECT_BUILT("ReusableObjectBuiltPerInvocation", Severity.SUGGESTION),
  SHARED_CLIENT_CLOSED("SharedClientClosed", Severity.WARNING),
  RACY_LAZY_CLIENT("RacyLazyClient", Severity.SUGGESTION);

  private final String checkName;
  private final Severity severity;

  Check(String checkName, Severity severity) {
    this.checkName = checkName;
    this.severity = severity;
  }

  /** Returns the name that stands in messages, suppressions and options. */
  public String checkName() {
    return checkName;
  }

  /** Returns the severity that the check has unless a user sets another. */
  public Severity severity() {
    return severity;
  }
}
