package dev.initonce.scanner.template;

import dev.initonce.scanner.template.TerraformToken.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A block of a Terraform file, such as {@code resource "aws_lambda_function" "api" { … }}.
 *
 * @param type its first word; empty for the file as a whole
 * @param labels the words after it
 * @param attributes the values set in it, as words, by name
 * @param blocks the blocks in it
 */
record TerraformBlock(
    String type,
    List<String> labels,
    Map<String, List<TerraformToken>> attributes,
    List<TerraformBlock> blocks) {

  /** Reads a file. */
  static TerraformBlock of(String text) throws TemplateSyntaxException {
    return new Reader(TerraformLexer.tokens(text)).body("", List.of(), 0);
  }

  /** Reads blocks from words; not thread-safe. */
  private static final class Reader {

    /** Far more than anyone writes, and few enough for the stack. */
    private static final int MAX_DEPTH = 200;

    private final List<TerraformToken> tokens;
    private int at;
    private int depth;

    Reader(List<TerraformToken> tokens) {
      this.tokens = tokens;
    }

    private boolean atEnd() {
      return at >= tokens.size();
    }

    /** Reads up to the brace that closes the block, or to the end for the file as a whole. */
    TerraformBlock body(String type, List<String> labels, int opened)
        throws TemplateSyntaxException {
      Map<String, List<TerraformToken>> attributes = new LinkedHashMap<>();
      List<TerraformBlock> blocks = new ArrayList<>();
      while (!atEnd()) {
        TerraformToken token = tokens.get(at++);
        if (token.isSign("}")) {
          if (opened == 0) {
            throw new TemplateSyntaxException(
                token.line(), "is not Terraform: a brace too many closes here");
          }
          return new TerraformBlock(type, labels, attributes, blocks);
        }
        if (token.kind() == Kind.WORD) {
          item(token, attributes, blocks);
        }
      }
      if (opened > 0) {
        throw new TemplateSyntaxException(opened, "is not Terraform: a block does not end");
      }
      return new TerraformBlock(type, labels, attributes, blocks);
    }

    private void item(
        TerraformToken name,
        Map<String, List<TerraformToken>> attributes,
        List<TerraformBlock> blocks)
        throws TemplateSyntaxException {
      List<String> labels = new ArrayList<>();
      while (!atEnd()) {
        TerraformToken token = tokens.get(at);
        if (token.isSign("=")) {
          at++;
          attributes.put(name.text(), value());
          return;
        }
        if (token.isSign("{")) {
          at++;
          if (++depth > MAX_DEPTH) {
            throw new TemplateSyntaxException(token.line(), "is nested too deeply");
          }
          blocks.add(body(name.text(), labels, token.line()));
          depth--;
          return;
        }
        if (token.kind() != Kind.WORD && token.kind() != Kind.STRING) {
          return;
        }
        labels.add(token.text());
        at++;
      }
    }

    /** Reads up to the end of the line, or of the last bracket opened on it. */
    private List<TerraformToken> value() {
      List<TerraformToken> value = new ArrayList<>();
      int depth = 0;
      for (; !atEnd(); at++) {
        TerraformToken token = tokens.get(at);
        if (depth == 0 && (token.kind() == Kind.LINE_END || token.isSign("}"))) {
          return value;
        }
        if (token.isSign("{") || token.isSign("[") || token.isSign("(")) {
          depth++;
        } else if (token.isSign("}") || token.isSign("]") || token.isSign(")")) {
          depth--;
        }
        if (token.kind() != Kind.LINE_END) {
          value.add(token);
        }
      }
      return value;
    }
  }
}
