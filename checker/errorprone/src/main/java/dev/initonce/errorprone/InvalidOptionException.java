package dev.initonce.errorprone;

/** An option that cannot be used; the message says which, why, and what is allowed. */
final class InvalidOptionException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String message;

  InvalidOptionException(String message) {
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
