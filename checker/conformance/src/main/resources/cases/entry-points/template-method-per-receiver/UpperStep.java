package steps;

public class UpperStep extends Step {
  @Override
  protected String run(String input) {
    return input.toUpperCase(java.util.Locale.ROOT);
  }
}
