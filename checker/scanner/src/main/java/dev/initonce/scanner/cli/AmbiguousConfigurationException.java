package dev.initonce.scanner.cli;

/** The paths of a scan have different configuration files. */
final class AmbiguousConfigurationException extends Exception {

  private static final long serialVersionUID = 1L;

  AmbiguousConfigurationException(String message) {
    super(message);
  }
}
