package dev.initonce.errorprone.translate;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The direct children of a tree in the order of the source. The scanner is the running JDK's, so it
 * knows the trees that were added after JDK 17.
 */
final class Children extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final List<Tree> children = new ArrayList<>();

  private Children() {}

  static List<Tree> of(Tree tree) {
    Children scanner = new Children();
    tree.accept(scanner, null);
    return scanner.children;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree child, @Nullable Void unused) {
    if (child != null) {
      children.add(child);
    }
    return null;
  }
}
