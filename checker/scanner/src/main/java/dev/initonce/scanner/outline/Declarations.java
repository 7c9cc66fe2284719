package dev.initonce.scanner.outline;

import dev.initonce.analysis.demand.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows braces and parentheses, and the types that are declared between them. */
final class Declarations {

  /** What stands around: a type by its name below the package, code, or parentheses. */
  private record Frame(Kind kind, String name, @Nullable List<Long> supertypes) {
    enum Kind {
      TYPE,
      CODE,
      PARENTHESES
    }
  }

  private static final String NAMELESS = "";

  private final Deque<Frame> around = new ArrayDeque<>();
  private final Words.Builder types = new Words.Builder();
  private final Words.Builder topLevel = new Words.Builder();
  private final List<String> names = new ArrayList<>();
  private boolean hasInterfaces;
  private boolean isUnclear;

  // A type whose body has not begun.
  private boolean takesName;
  private @Nullable String pending;
  private int pendingDepth;
  private boolean inSupertypes;

  // An object that is made, up to its arguments, and whether a body follows those.
  private @Nullable List<Long> made;
  private boolean isAnonymous;

  boolean isOutside() {
    return around.isEmpty() && pending == null;
  }

  int depth() {
    return around.size();
  }

  boolean takesName() {
    return takesName;
  }

  /** Takes {@code class}, {@code interface}, {@code enum} or {@code record} before a name. */
  void keyword(long word) {
    takesName = true;
    hasInterfaces |= word == Keyword.INTERFACE;
  }

  void name(String name, long word) {
    takesName = false;
    inSupertypes = false;
    pendingDepth = around.size();
    types.add(word);
    Frame frame = around.peek();
    if (frame == null) {
      topLevel.add(word);
      pending = name;
    } else {
      boolean isMember = frame.kind() == Frame.Kind.TYPE && !frame.name().equals(NAMELESS);
      pending = isMember ? frame.name() + "." + name : NAMELESS;
    }
    if (!pending.equals(NAMELESS)) {
      names.add(pending);
    }
  }

  void beginSupertypes() {
    inSupertypes = pending != null && around.size() == pendingDepth;
  }

  void beginNew() {
    made = new ArrayList<>();
  }

  /** Takes a word that may be a type. */
  void mention(long word, Words.Builder extended) {
    if (made != null) {
      made.add(word);
    }
    if (inSupertypes && around.size() == pendingDepth) {
      extended.add(word);
    }
  }

  void open() {
    around.push(new Frame(Frame.Kind.PARENTHESES, NAMELESS, made));
    made = null;
  }

  /**
   * Takes the end of parentheses; a body behind the arguments of {@code new} is that of a class.
   */
  void close(boolean beforeBody, Words.Builder extended) {
    Frame frame = around.poll();
    if (frame == null || frame.kind() != Frame.Kind.PARENTHESES) {
      isUnclear = true;
      return;
    }
    if (beforeBody && frame.supertypes() != null) {
      isAnonymous = true;
      frame.supertypes().forEach(extended::add);
    }
  }

  void openBrace() {
    made = null;
    if (pending != null && around.size() == pendingDepth) {
      around.push(new Frame(Frame.Kind.TYPE, pending, null));
      pending = null;
      inSupertypes = false;
    } else if (isAnonymous) {
      around.push(new Frame(Frame.Kind.TYPE, NAMELESS, null));
    } else {
      isUnclear |= around.isEmpty(); // The method of a compact source file.
      around.push(new Frame(Frame.Kind.CODE, NAMELESS, null));
    }
    isAnonymous = false;
  }

  void closeBrace() {
    made = null;
    Frame frame = around.poll();
    isUnclear |= frame == null || frame.kind() == Frame.Kind.PARENTHESES;
  }

  void semicolon() {
    made = null;
  }

  /** Takes other punctuation: an array has no arguments. */
  void other(int token) {
    if (token == '[') {
      made = null;
    }
  }

  boolean isUnclear() {
    return isUnclear || !around.isEmpty() || pending != null || takesName;
  }

  boolean hasInterfaces() {
    return hasInterfaces;
  }

  Words types() {
    return types.build();
  }

  Words topLevel() {
    return topLevel.build();
  }

  List<String> canonicalNames(String packageName) {
    return packageName.isEmpty()
        ? List.copyOf(names)
        : names.stream().map(name -> packageName + "." + name).toList();
  }
}
