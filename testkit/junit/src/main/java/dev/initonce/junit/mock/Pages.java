package dev.initonce.junit.mock;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.PageIterable;
import software.amazon.awssdk.enhanced.dynamodb.model.PagePublisher;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Results for stubbed queries and scans. */
public final class Pages {
  private Pages() {}

  /** One page with these items. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The list is only read.
  public static <T> PageIterable<T> of(T... items) {
    return ofPages(List.of(Arrays.asList(items)));
  }

  /** No page with anything in it. */
  public static <T> PageIterable<T> empty() {
    return ofPages(List.of(List.of()));
  }

  /** One page with these items, for asynchronous tables. */
  @SafeVarargs
  @SuppressWarnings("varargs") // The list is only read.
  public static <T> PagePublisher<T> publish(T... items) {
    return publishPages(List.of(Arrays.asList(items)));
  }

  /** Several pages for asynchronous tables, with keys as {@link #ofPages} gives them. */
  public static <T> PagePublisher<T> publishPages(List<List<T>> pages) {
    return PagePublisher.create(SdkPublisher.fromIterable(ofPages(pages)));
  }

  /**
   * Several pages; each but the last has a {@code lastEvaluatedKey}, as the service would give it.
   */
  public static <T> PageIterable<T> ofPages(List<List<T>> pages) {
    List<Page<T>> made = IntStream.range(0, pages.size()).mapToObj(i -> page(pages, i)).toList();
    SdkIterable<Page<T>> iterable = made::iterator;
    return PageIterable.create(iterable);
  }

  @SuppressWarnings("unchecked") // The class only serves to infer the page's type.
  private static <T> Page<T> page(List<List<T>> pages, int i) {
    Page.Builder<T> page = Page.builder((Class<T>) Object.class).items(pages.get(i));
    boolean isLast = i == pages.size() - 1;
    return isLast
        ? page.build()
        : page.lastEvaluatedKey(Map.of("page", AttributeValue.fromN(Integer.toString(i)))).build();
  }
}
