package suppress.constants;

final class Checks {
  static final String CLIENT = "Client" + Checks.PER_INVOCATION;
  static final String OTHER = "ReusableObject" + Checks.PER_INVOCATION;
  static final String PER_INVOCATION = "BuiltPerInvocation";

  private Checks() {}
}
