package dev.initonce.analysis.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set in the order in which it grows, of mostly few: a walk has tens of thousands of them, and
 * most hold nothing or one.
 */
final class Few<E> {

  private static final int MOST_WITHOUT_INDEX = 8;

  private List<E> elements = List.of();
  private @Nullable Set<E> index;

  /** Adds an element; returns whether it is new. */
  boolean add(E element) {
    Set<E> indexed = index;
    if (indexed != null) {
      return indexed.add(element) && elements.add(element);
    }
    if (elements.contains(element)) {
      return false;
    }
    if (elements.isEmpty()) {
      elements = new ArrayList<>(2);
    }
    elements.add(element);
    if (elements.size() > MOST_WITHOUT_INDEX) {
      index = new HashSet<>(elements);
    }
    return true;
  }

  boolean contains(E element) {
    return index == null ? elements.contains(element) : index.contains(element);
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  int size() {
    return elements.size();
  }

  E get(int position) {
    return elements.get(position);
  }

  /** Returns them in the order in which they came. */
  List<E> inOrder() {
    return elements.isEmpty() ? List.of() : Collections.unmodifiableList(elements);
  }
}
