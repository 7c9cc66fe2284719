package dev.initonce.scanner.template;

/**
 * A word of Terraform's language.
 *
 * @param kind what it is
 * @param text its text; for strings what stands between the quotes, with its escapes undone
 * @param line the line it begins on, counted from 1
 */
record TerraformToken(Kind kind, String text, int line) {

  enum Kind {
    WORD,
    STRING,
    SIGN,
    LINE_END
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
