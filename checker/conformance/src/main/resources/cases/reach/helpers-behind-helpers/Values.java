// CASE reach/helpers-behind-helpers: what helpers give back by way of variables, casts, choices, loops, themselves and each other is told apart by caller too.
// ROW Reach: a lambda that was put into a field or constructor argument counts where it is called
package helpersbehind;

final class Values {
  private final String owner;

  Values(String owner) {
    this.owner = owner;
  }

  <T> T same(T value) {
    T checked = owner.isEmpty() ? null : value;
    return cast(checked);
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object value) {
    return (T) skip(value, 2);
  }

  private static <T> T skip(T value, int times) {
    return times == 0 ? value : skip(value, times - 1);
  }

  @SafeVarargs
  static <T> T first(T... values) {
    for (T value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
