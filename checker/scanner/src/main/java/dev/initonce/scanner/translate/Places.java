package dev.initonce.scanner.translate;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.scanner.parse.ParsedFile;

/** Tells where the nodes of a file stand. */
record Places(ParsedFile file) {

  Place of(Node node) {
    return between(node, node);
  }

  /** Returns the place from the first character of one node to the last one of another. */
  Place between(Node first, Node last) {
    Range begin = first.getRange().orElse(null);
    Range end = last.getRange().orElse(null);
    if (begin == null || end == null) {
      return new Place(file.path(), 1, 1, 0, 0);
    }
    return new Place(
        file.path(),
        begin.begin.line,
        begin.begin.column,
        file.lines().offset(begin.begin),
        file.lines().offset(end.end) + 1);
  }
}
