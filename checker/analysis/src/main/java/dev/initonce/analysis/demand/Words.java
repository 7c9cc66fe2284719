package dev.initonce.analysis.demand;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.LongConsumer;

/**
 * A set of identifiers, each as a number of 64 bits that its UTF-8 bytes give. Two that share a
 * number only make a set larger than it is, which its users must bear. Immutable.
 */
public final class Words {

  /** No words. */
  public static final Words NONE = new Words(new long[0]);

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] sorted;

  private Words(long[] sorted) {
    this.sorted = sorted;
  }

  /** Returns the set of these identifiers. */
  public static Words of(Collection<String> identifiers) {
    Builder words = new Builder();
    identifiers.forEach(identifier -> words.add(number(identifier)));
    return words.build();
  }

  /** Returns the number of an identifier. */
  public static long number(String identifier) {
    byte[] bytes = identifier.getBytes(StandardCharsets.UTF_8);
    return number(bytes, 0, bytes.length);
  }

  /** Returns the number of the identifier that stands there in a text of UTF-8. */
  public static long number(byte[] text, int from, int to) {
    long number = BASIS;
    for (int i = from; i < to; i++) {
      number = (number ^ text[i]) * PRIME;
    }
    return number;
  }

  /** Returns whether the identifier of that number is one of them. */
  public boolean contains(long number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }

  /** Returns whether one identifier is in both. */
  public boolean meets(Words other) {
    Words few = sorted.length <= other.sorted.length ? this : other;
    Words many = few == this ? other : this;
    for (long number : few.sorted) {
      if (many.contains(number)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return sorted.length == 0;
  }

  /** Takes the number of each. */
  public void forEach(LongConsumer action) {
    for (long number : sorted) {
      action.accept(number);
    }
  }

  /** Collects words; can be used again after {@link #build}. Not thread-safe. */
  public static final class Builder {
    private static final int SMALLEST = 16;

    private long[] table = new long[SMALLEST];
    private int size;
    private boolean zero;

    /** Adds an identifier by its number; returns whether it is new. */
    public boolean add(long number) {
      if (number == 0) {
        boolean isNew = !zero;
        zero = true;
        return isNew;
      }
      if (2 * size >= table.length) {
        grow();
      }
      boolean isNew = put(table, number);
      size += isNew ? 1 : 0;
      return isNew;
    }

    /** Returns whether the number is among them. */
    public boolean contains(long number) {
      int slot = slot(table, number);
      return number == 0 ? zero : table[slot] == number;
    }

    private void grow() {
      long[] larger = new long[2 * table.length];
      for (long number : table) {
        if (number != 0) {
          put(larger, number);
        }
      }
      table = larger;
    }

    private static boolean put(long[] table, long number) {
      int slot = slot(table, number);
      boolean isNew = table[slot] == 0;
      table[slot] = number;
      return isNew;
    }

    /** Where the number is, or where there is room for it. */
    private static int slot(long[] table, long number) {
      int mask = table.length - 1;
      int slot = (int) (number ^ (number >>> 32)) & mask;
      while (table[slot] != 0 && table[slot] != number) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    /** Returns the set, and begins another. */
    public Words build() {
      if (size == 0 && !zero) {
        return NONE;
      }
      long[] numbers = new long[size + (zero ? 1 : 0)];
      int next = zero ? 1 : 0;
      for (long number : table) {
        if (number != 0) {
          numbers[next++] = number;
        }
      }
      Arrays.sort(numbers);
      Arrays.fill(table, 0);
      size = 0;
      zero = false;
      return new Words(numbers);
    }
  }
}
