package dev.initonce.scanner.template;

/** A template that cannot be read to its end. */
final class TemplateSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  TemplateSyntaxException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  int line() {
    return line;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
