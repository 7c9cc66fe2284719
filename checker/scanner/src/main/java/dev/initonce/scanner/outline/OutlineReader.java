package dev.initonce.scanner.outline;

import static dev.initonce.scanner.outline.Tokens.END;
import static dev.initonce.scanner.outline.Tokens.FUNCTION;
import static dev.initonce.scanner.outline.Tokens.WORD;

import dev.initonce.analysis.demand.Outline;
import dev.initonce.analysis.demand.Sought;
import dev.initonce.analysis.demand.Words;
import dev.initonce.scanner.outline.SourceOutline.Import;
import java.util.ArrayList;
import java.util.List;

/** Reads the outline of one source file. Not thread-safe; one for each file. */
public final class OutlineReader {

  private static final long CONTEXT = Words.number("Context");

  private final Tokens tokens;
  private final Sought sought;
  private final Words.Builder words = new Words.Builder();
  private final Words.Builder annotations = new Words.Builder();
  private final Words.Builder extended = new Words.Builder();
  private final Words.Builder methods = new Words.Builder();
  private final Words.Builder taking = new Words.Builder();
  private final Words.Builder withContext = new Words.Builder();
  private final Words.Builder assigned = new Words.Builder();
  private final List<Import> imports = new ArrayList<>();
  private final Declarations declarations = new Declarations();
  private String packageName = "";
  private boolean importsModules;
  private boolean importsMembers;
  private boolean hasFunctions;
  private boolean inAnnotation;

  // The tokens before the one that is read: what they are, and their words.
  private int before;
  private long wordBefore;
  private int twoBefore;
  private long wordTwoBefore;
  private int threeBefore;

  // Since the last member or statement began.
  private boolean isStatic;
  private boolean isVisible;

  // Inside the parameters of the method whose declaration is read.
  private long method;
  private int methodDepth = -1;
  private long parameterType;
  private long parameterName;

  private OutlineReader(byte[] text, Sought sought) {
    this.tokens = new Tokens(text);
    this.sought = sought;
  }

  /**
   * Returns the outline of a source.
   *
   * @param text the file's bytes, in UTF-8
   * @param sought what the outline is to tell beyond words
   */
  public static SourceOutline read(byte[] text, Sought sought) {
    OutlineReader reader = new OutlineReader(text, sought);
    reader.read();
    return reader.outline();
  }

  private SourceOutline outline() {
    return new SourceOutline(
        packageName,
        List.copyOf(imports),
        imports.isEmpty() && !importsModules,
        declarations.canonicalNames(packageName),
        new Outline(
            words.build(),
            annotations.build(),
            declarations.types(),
            declarations.topLevel(),
            extended.build(),
            methods.build(),
            taking.build(),
            withContext.build(),
            assigned.build(),
            hasFunctions,
            declarations.hasInterfaces(),
            importsModules,
            tokens.isUnclear() || declarations.isUnclear()));
  }

  private void read() {
    for (int token = tokens.next(); token != END; token = tokens.next()) {
      long word = token == WORD ? tokens.number() : 0;
      if (word == Keyword.MODULE && declarations.isOutside() && tokens.isWordNext()) {
        return; // What a module declares is no type.
      }
      if (token == WORD) {
        word(word);
      } else {
        punctuation(token);
      }
      threeBefore = twoBefore;
      twoBefore = before;
      wordTwoBefore = wordBefore;
      before = token;
      wordBefore = word;
    }
  }

  private void word(long word) {
    if (words.add(word)) {
      tokens.addTo(words, sought);
    }
    inAnnotation = before == '@' || (inAnnotation && before == '.');
    if (inAnnotation) {
      annotations.add(word);
    }
    if (declarations.isOutside() && word == Keyword.IMPORT) {
      readImport();
      return;
    }
    if (declarations.isOutside() && word == Keyword.PACKAGE) {
      packageName = qualifiedName();
      return;
    }
    if (word == Keyword.NEW) {
      if (before != FUNCTION) {
        declarations.beginNew();
      }
    } else if (before == '.') {
      member(word);
    } else if (declarations.takesName()) {
      declarations.name(tokens.word(), word);
    } else if (word == Keyword.STATIC) {
      isStatic = true;
    } else if (word == Keyword.PUBLIC || word == Keyword.OVERRIDE) {
      isVisible = true;
    } else if (declaresType(word)) {
      declarations.keyword(word);
    } else if (word == Keyword.EXTENDS || word == Keyword.IMPLEMENTS || word == Keyword.PERMITS) {
      declarations.beginSupertypes();
    } else {
      use(word);
    }
  }

  private boolean declaresType(long word) {
    if (word == Keyword.CLASS || word == Keyword.INTERFACE || word == Keyword.ENUM) {
      return tokens.isWordNext();
    }
    return word == Keyword.RECORD
        && tokens.isWordNext()
        && (tokens.isBehindWord('(') || tokens.isBehindWord('<'));
  }

  /** A word behind a dot is a member, a part of a type's name, or of a package. */
  private void member(long word) {
    declarations.mention(word, extended);
    boolean ofOther = !(twoBefore == WORD && wordTwoBefore == Keyword.THIS) || threeBefore == '.';
    if (ofOther && isAssignedNext()) {
      assigned.add(word);
    }
    parameter(word);
  }

  private void use(long word) {
    declarations.mention(word, extended);
    if (tokens.peek() == '(') {
      boolean isDeclared =
          before == '>'
              || before == ']'
              || (before == WORD && !Keyword.BEFORE_CALLS.contains(wordBefore));
      if (isDeclared && methodDepth < 0) {
        methods.add(word);
        method = word;
        methodDepth = declarations.depth() + 1;
        parameterType = 0;
        parameterName = 0;
      }
    } else if (importsMembers && isAssignedNext()) {
      assigned.add(word);
    }
    parameter(word);
  }

  private void parameter(long word) {
    if (methodDepth >= 0) {
      if (sought.passed().contains(word)) {
        taking.add(method);
      }
      parameterType = parameterName;
      parameterName = word;
    }
  }

  private boolean isAssignedNext() {
    return tokens.peek() == '=';
  }

  private void punctuation(int token) {
    switch (token) {
      case FUNCTION -> hasFunctions = true;
      case '(' -> declarations.open();
      case ')' -> {
        if (declarations.depth() == methodDepth) {
          endParameters();
        }
        declarations.close(tokens.peek() == '{', extended);
      }
      case '{' -> {
        declarations.openBrace();
        beginMember();
      }
      case '}' -> {
        declarations.closeBrace();
        beginMember();
      }
      case ';' -> {
        declarations.semicolon();
        beginMember();
      }
      default -> declarations.other(token);
    }
  }

  private void beginMember() {
    if (methodDepth < 0) {
      isStatic = false;
      isVisible = false;
    }
  }

  private void endParameters() {
    if (parameterType == CONTEXT && isVisible && !isStatic) {
      withContext.add(method);
    }
    methodDepth = -1;
  }

  private void readImport() {
    boolean ofMembers = false;
    boolean ofModule = false;
    StringBuilder name = new StringBuilder();
    boolean onDemand = false;
    for (int token = tokens.next(); token != END && token != ';'; token = tokens.next()) {
      if (token == WORD) {
        long word = tokens.number();
        words.add(word);
        tokens.addTo(words, sought);
        if (name.isEmpty() && word == Keyword.STATIC) {
          ofMembers = true;
        } else if (name.isEmpty() && word == Keyword.MODULE && tokens.isWordNext()) {
          ofModule = true;
        } else {
          name.append(tokens.word());
        }
      } else if (token == '*') {
        onDemand = true;
        name.setLength(Math.max(0, name.length() - 1));
      } else {
        name.append((char) token);
      }
    }
    importsMembers |= ofMembers;
    importsModules |= ofModule;
    if (!ofModule) {
      imports.add(new Import(name.toString(), ofMembers, onDemand));
    }
  }

  private String qualifiedName() {
    StringBuilder name = new StringBuilder();
    for (int token = tokens.next(); token != END && token != ';'; token = tokens.next()) {
      if (token == WORD) {
        words.add(tokens.number());
        name.append(tokens.word());
      } else {
        name.append((char) token);
      }
    }
    return name.toString();
  }
}
