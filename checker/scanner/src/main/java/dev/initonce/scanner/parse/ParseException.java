package dev.initonce.scanner.parse;

/** A source is not Java, or is not even text. */
public final class ParseException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * Makes one.
   *
   * @param line the line, counted from 1; 0 when the whole file is meant
   * @param reason what is wrong, in a clause
   */
  public ParseException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  /** Returns the line, 0 when the whole file is meant. */
  public int line() {
    return line;
  }

  /** Returns what is wrong, in a clause. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
