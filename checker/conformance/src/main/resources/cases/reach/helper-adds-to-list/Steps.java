// CASE reach/helper-adds-to-list: what a helper puts into the list that it gives back comes out of it.
// ROW Reach: a lambda that was put into a field or constructor argument counts where it is called
package helperadds;

import java.util.List;

final class Steps {
  static <T> List<T> with(List<T> steps, T step) {
    steps.add(step);
    return steps;
  }

  private Steps() {}
}
