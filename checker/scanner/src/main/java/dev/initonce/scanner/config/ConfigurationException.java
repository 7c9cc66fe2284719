package dev.initonce.scanner.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration file that cannot be used. It carries everything that is wrong with it. */
public final class ConfigurationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<ConfigurationProblem> problems;

  ConfigurationException(List<ConfigurationProblem> problems) {
    super(problems.stream().map(ConfigurationProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Returns what is wrong, at least one thing, by line. */
  public List<ConfigurationProblem> problems() {
    return problems;
  }
}
