package listthroughhelper;

import java.util.List;

final class Lists {
  static <T> List<T> notNull(List<T> list) {
    return list == null ? List.of() : list;
  }

  private Lists() {}
}
