package dev.initonce.scanner.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line did. */
record Ran(int code, String out, String err) {

  static Ran of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = Main.run(words, new PrintWriter(out), new PrintWriter(err));
    return new Ran(code, out.toString(), err.toString());
  }
}
