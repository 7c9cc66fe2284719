#!/bin/sh
# JavaParser 3.28.2.
#
# RAW is documented as the level that checks nothing, so it should take whatever any other level takes. It does not
# take yield: whether that is a statement is a property of the level, read by the grammar before any validator runs, and
# RAW has none. A switch that yields is a syntax error there, with a message about the token behind yield. Code from before
# yield is the other way about: from JAVA_14 on, a call of an own method yield(1) is read as a statement that yields 1,
# without a problem. No level reads both. To leave out validators and keep the grammar, empty the list of processors instead;
# a variable's type var is then an ordinary type of that name, for turning it into a VarType is a processor too.
. "$(dirname "$0")/common"
packages com.github.javaparser:javaparser-core:3.28.2
cat >"$work/Main.java" <<'JAVA'
import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;

public class Main {
  public static void main(String[] args) {
    String yields = "class A { int m(int i) { return switch (i) { default -> { yield 1; } }; } }";
    String calls = "class A { void m() { yield(1); } void yield(int i) {} }";
    for (LanguageLevel level : new LanguageLevel[] {LanguageLevel.RAW, LanguageLevel.JAVA_25}) {
      for (boolean processors : new boolean[] {true, false}) {
        ParserConfiguration configuration = new ParserConfiguration().setLanguageLevel(level);
        if (!processors) {
          configuration.getProcessors().clear();
        }
        JavaParser parser = new JavaParser(configuration);
        String type =
            parser
                .parse("class A { void m() { var v = 1; } }")
                .getResult()
                .orElseThrow()
                .findFirst(VariableDeclarator.class)
                .orElseThrow()
                .getType()
                .getClass()
                .getSimpleName();
        System.out.println(
            (level == null ? "RAW" : level)
                + (processors ? "" : " without processors")
                + ": yields "
                + parser.parse(yields).isSuccessful()
                + ", calls "
                + parser
                    .parse(calls)
                    .getResult()
                    .flatMap(unit -> unit.findFirst(MethodCallExpr.class))
                    .isPresent()
                + ", var is a "
                + type);
      }
    }
  }
}
JAVA
java -cp "$work/lib/*" "$work/Main.java" >"$work/out" 2>"$work/log" || cat "$work/log" >&2
seen <<'SEEN'
RAW: yields false, calls true, var is a ClassOrInterfaceType
RAW without processors: yields false, calls true, var is a ClassOrInterfaceType
JAVA_25: yields true, calls false, var is a VarType
JAVA_25 without processors: yields true, calls false, var is a ClassOrInterfaceType
SEEN
