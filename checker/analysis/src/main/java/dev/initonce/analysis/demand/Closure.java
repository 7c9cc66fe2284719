package dev.initonce.analysis.demand;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Follows what files use of each other, to a fixed point. */
final class Closure {

  /** Which files have a word in one of their sets. */
  private static final class Table {
    private final Map<Long, BitSet> files = new HashMap<>();
    private final Words.Builder known = new Words.Builder();

    Table(List<Outline> outlines, Function<Outline, Words> part) {
      for (int i = 0; i < outlines.size(); i++) {
        int file = i;
        part.apply(outlines.get(i))
            .forEach(
                word -> {
                  known.add(word);
                  files.computeIfAbsent(word, w -> new BitSet()).set(file);
                });
      }
    }

    void addTo(BitSet found, Words words) {
      words.forEach(
          word -> {
            if (known.contains(word)) {
              found.or(files.getOrDefault(word, NOWHERE));
            }
          });
    }
  }

  private static final BitSet NOWHERE = new BitSet();

  private final List<Outline> files;
  private final Table declaring;
  private final Table extending;
  private final Table assigning;

  Closure(List<Outline> files) {
    this.files = files;
    this.declaring = new Table(files, Outline::topLevel);
    this.extending = new Table(files, Outline::extended);
    this.assigning = new Table(files, Outline::assigned);
  }

  BitSet of(BitSet begin) {
    BitSet found = new BitSet();
    found.or(begin);
    Deque<Integer> open = new ArrayDeque<>();
    begin.stream().forEach(open::add);
    while (!open.isEmpty()) {
      Outline outline = files.get(open.remove());
      BitSet more = new BitSet();
      // A member type is only reached by the name of the type around it, or of a subtype of that.
      declaring.addTo(more, outline.words());
      extending.addTo(more, outline.types());
      assigning.addTo(more, outline.words());
      more.andNot(found);
      found.or(more);
      more.stream().forEach(open::add);
    }
    return found;
  }
}
