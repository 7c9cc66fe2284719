#!/bin/sh
# JavaParser 3.28.2 (javaparser-core).
#
# A compact source file (methods without a class, Java 25) is read without a problem at every language level, Java
# 8 included, though levels are there to refuse what a version lacks. The methods land in a class named
# $COMPACT_CLASS that stands nowhere in the text, so a tool that names classes, or looks one up by its file's
# name, meets a name that no one wrote.
. "$(dirname "$0")/common"
packages com.github.javaparser:javaparser-core:3.28.2
cat >"$work/Main.java" <<'JAVA'
import com.github.javaparser.*;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.*;
import com.github.javaparser.ast.body.*;

class Main {
  public static void main(String[] args) {
    for (LanguageLevel level : new LanguageLevel[] {LanguageLevel.JAVA_8, LanguageLevel.JAVA_17, LanguageLevel.JAVA_21}) {
      ParseResult<CompilationUnit> result =
          new JavaParser(new ParserConfiguration().setLanguageLevel(level)).parse("void main() {}");
      System.out.println(
          level + ": " + result.getProblems().size() + " problems, "
              + result.getResult().map(u -> "class " + u.getType(0).getNameAsString()).orElse("nothing"));
    }
  }
}
JAVA
java -cp "$work/lib/*" "$work/Main.java" >"$work/out"
seen <<'SEEN'
JAVA_8: 0 problems, class $COMPACT_CLASS
JAVA_17: 0 problems, class $COMPACT_CLASS
JAVA_21: 0 problems, class $COMPACT_CLASS
SEEN
