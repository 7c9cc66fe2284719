#!/bin/sh
# JavaParser 3.28.2.
#
# Storing tokens can be switched off, which saves most of a tree's memory. What is lost is more than the tokens: no node
# has a range any more, not even a line, since ranges are taken from the first and last token when a node is made.
# Problems of files that do not parse have no location either. A tool that reports lines needs the tokens while it parses;
# afterwards it can let them go: setting a node's token range to null takes its range away, which can be set again.
. "$(dirname "$0")/common"
packages com.github.javaparser:javaparser-core:3.28.2
cat >"$work/Main.java" <<'JAVA'
import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Range;
import com.github.javaparser.ast.body.FieldDeclaration;

public class Main {
  public static void main(String[] args) {
    for (boolean tokens : new boolean[] {true, false}) {
      JavaParser parser = new JavaParser(new ParserConfiguration().setStoreTokens(tokens));
      FieldDeclaration field =
          parser
              .parse("class A {\n  int x;\n}\n")
              .getResult()
              .orElseThrow()
              .findFirst(FieldDeclaration.class)
              .orElseThrow();
      System.out.println("tokens " + tokens + ": range " + field.getRange().map(Range::toString).orElse("none"));
      System.out.println(
          "tokens " + tokens + ": a problem has a location: " + parser.parse("class A {\n  int = 1;\n}\n").getProblem(0).getLocation().isPresent());
      field.getRange().ifPresent(
          range -> {
            field.setTokenRange(null);
            System.out.println("token range null: range " + field.getRange().map(Range::toString).orElse("none"));
            field.setRange(range);
            System.out.println("set again: range " + field.getRange().orElseThrow());
          });
    }
  }
}
JAVA
java -cp "$work/lib/*" "$work/Main.java" >"$work/out" 2>"$work/log" || cat "$work/log" >&2
seen <<'SEEN'
tokens true: range (line 2,col 3)-(line 2,col 8)
tokens true: a problem has a location: true
token range null: range none
set again: range (line 2,col 3)-(line 2,col 8)
tokens false: range none
tokens false: a problem has a location: false
SEEN
