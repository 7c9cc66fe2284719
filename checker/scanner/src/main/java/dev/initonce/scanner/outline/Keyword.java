package dev.initonce.scanner.outline;

import dev.initonce.analysis.demand.Words;
import java.util.List;

/** The words of the language that an outline looks for, by their numbers. */
final class Keyword {

  static final long PACKAGE = Words.number("package");
  static final long IMPORT = Words.number("import");
  static final long MODULE = Words.number("module");
  static final long STATIC = Words.number("static");
  static final long PUBLIC = Words.number("public");
  static final long OVERRIDE = Words.number("Override");
  static final long CLASS = Words.number("class");
  static final long INTERFACE = Words.number("interface");
  static final long ENUM = Words.number("enum");
  static final long RECORD = Words.number("record");
  static final long EXTENDS = Words.number("extends");
  static final long IMPLEMENTS = Words.number("implements");
  static final long PERMITS = Words.number("permits");
  static final long NEW = Words.number("new");
  static final long THIS = Words.number("this");

  /** What stands before a call, where a type would make it a declaration. */
  static final Words BEFORE_CALLS =
      Words.of(
          List.of("new", "return", "throw", "else", "do", "case", "assert", "yield", "instanceof"));

  private Keyword() {}
}
