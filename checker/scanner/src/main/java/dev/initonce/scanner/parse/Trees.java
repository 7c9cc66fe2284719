package dev.initonce.scanner.parse;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets go of what nobody reads any more in a tree. */
final class Trees {

  private Trees() {}

  /**
   * Parts a tree from its tokens, which take more memory than its nodes. The parser needs them to
   * tell where a node stands, which nodes know by themselves afterwards.
   */
  static void forgetTokens(Node root) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      Range range = node.getRange().orElse(null);
      node.setTokenRange(null); // Takes the range as well.
      node.setRange(range);
      node.getChildNodes().forEach(open::push);
    }
  }

  /** Empties the code of methods, constructors and blocks; other files only read what is around. */
  static void forgetCode(TypeDeclaration<?> type) {
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof MethodDeclaration method && method.getBody().isPresent()) {
        method.setBody(new BlockStmt());
      } else if (member instanceof ConstructorDeclaration constructor) {
        constructor.setBody(new BlockStmt());
      } else if (member instanceof CompactConstructorDeclaration constructor) {
        constructor.setBody(new BlockStmt());
      } else if (member instanceof InitializerDeclaration block) {
        block.setBody(new BlockStmt());
      } else if (member instanceof TypeDeclaration<?> inner) {
        forgetCode(inner);
      }
    }
  }
}
