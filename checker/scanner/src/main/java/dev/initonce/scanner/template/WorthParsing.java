package dev.initonce.scanner.template;

import java.nio.charset.StandardCharsets;

/**
 * Whether a source may mention a handler: something ends in {@code ::method"}, or it calls {@code
 * .handler(}, {@code withHandler(}, {@code setHandlerName(} and their like. Only quotes and
 * parentheses are looked at, and what is before them.
 */
final class WorthParsing {

  private static final byte[] HANDLER = ascii("andler");
  private static final byte[][] ENDS = {ascii(""), ascii("Name"), ascii("Class")};
  private static final byte[][] STARTS = {ascii("."), ascii("with"), ascii("set")};

  private WorthParsing() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Returns whether the first bytes of an array are. */
  static boolean is(byte[] source, int length) {
    for (int at = 0; at < length; at++) {
      byte c = source[at];
      if (c == '"' ? isBehindMethod(source, at) : c == '(' && isBehindSetter(source, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindMethod(byte[] source, int end) {
    int start = end;
    while (start > 0 && isPartOfName(source[start - 1])) {
      start--;
    }
    return start < end && start >= 2 && source[start - 1] == ':' && source[start - 2] == ':';
  }

  private static boolean isBehindSetter(byte[] source, int end) {
    for (byte[] ending : ENDS) {
      int name = end - ending.length - HANDLER.length;
      if (name > 0
          && (source[name - 1] | 0x20) == 'h'
          && endsIn(source, end - ending.length, HANDLER)
          && endsIn(source, end, ending)) {
        for (byte[] start : STARTS) {
          if (endsIn(source, name - 1, start)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean endsIn(byte[] source, int end, byte[] wanted) {
    int start = end - wanted.length;
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (source[start + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPartOfName(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
