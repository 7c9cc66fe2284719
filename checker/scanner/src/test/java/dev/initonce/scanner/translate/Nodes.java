package dev.initonce.scanner.translate;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything in a tree of records, from the outside in. */
final class Nodes {

  private Nodes() {}

  static Stream<Object> of(@Nullable Object node) {
    if (node instanceof Collection<?> several) {
      return several.stream().flatMap(Nodes::of);
    }
    if (node instanceof Record record) {
      return Stream.concat(
          Stream.of(record),
          Stream.of(record.getClass().getRecordComponents())
              .map(component -> read(component, record))
              .flatMap(Nodes::of));
    }
    return Stream.empty();
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }
}
