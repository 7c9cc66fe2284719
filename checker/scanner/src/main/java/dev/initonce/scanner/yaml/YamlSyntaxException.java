package dev.initonce.scanner.yaml;

/** A text that is not YAML. */
public final class YamlSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  YamlSyntaxException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  /** Returns the line where it breaks, counted from 1; 0 when the whole text is meant. */
  public int line() {
    return line;
  }

  /** Returns what is wrong, without a full stop. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
