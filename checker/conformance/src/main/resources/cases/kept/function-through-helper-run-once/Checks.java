package runonce;

final class Checks {
  static <T> T present(T value) {
    if (value == null) {
      throw new IllegalArgumentException();
    }
    return value;
  }

  private Checks() {}
}
