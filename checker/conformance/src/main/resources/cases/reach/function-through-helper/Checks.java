package throughhelper;

final class Checks {
  static <T> T present(T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private Checks() {}
}
