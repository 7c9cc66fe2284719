package dev.initonce.scanner.outline;

import static dev.initonce.scanner.outline.Tokens.END;
import static dev.initonce.scanner.outline.Tokens.FUNCTION;
import static dev.initonce.scanner.outline.Tokens.WORD;

import dev.initonce.analysis.demand.Outline;
import dev.initonce.analysis.demand.Sought;
import dev.initonce.analysis.demand.Words;

/** Reads the outline of one source file. Not thread-safe; one for each file. */
public final class OutlineReader {

  private final Tokens tokens;
  private final Sought sought;
  private final Words.Builder words = new Words.Builder();
  private final Words.Builder annotations = new Words.Builder();
  private final Words.Builder extended = new Words.Builder();
  private final Words.Builder assigned = new Words.Builder();
  private final Header header;
  private final MethodHeads methods;
  private final Declarations declarations = new Declarations();
  private boolean hasFunctions;
  private boolean inAnnotation;

  // The tokens before the one that is read: what they are, and their words.
  private int before;
  private long wordBefore;
  private int twoBefore;
  private long wordTwoBefore;
  private int threeBefore;

  private OutlineReader(byte[] text, Sought sought) {
    this.tokens = new Tokens(text);
    this.sought = sought;
    this.header = new Header(tokens, sought, words);
    this.methods = new MethodHeads(sought);
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
        header.packageName(),
        header.imports(),
        header.imports().isEmpty() && !header.importsModules(),
        declarations.canonicalNames(header.packageName()),
        new Outline(
            words.build(),
            annotations.build(),
            declarations.types(),
            declarations.topLevel(),
            extended.build(),
            methods.methods(),
            methods.taking(),
            methods.withContext(),
            assigned.build(),
            hasFunctions,
            declarations.hasInterfaces(),
            header.importsModules(),
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
      header.readImport();
    } else if (declarations.isOutside() && word == Keyword.PACKAGE) {
      header.readPackage();
    } else if (word == Keyword.NEW) {
      if (before != FUNCTION) {
        declarations.beginNew();
      }
    } else if (before == '.') {
      member(word);
    } else if (declarations.takesName()) {
      declarations.name(tokens.word(), word);
    } else if (declaresType(word)) {
      declarations.keyword(word);
    } else if (word == Keyword.EXTENDS || word == Keyword.IMPLEMENTS || word == Keyword.PERMITS) {
      declarations.beginSupertypes();
    } else if (!methods.modifier(word)) {
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
    boolean ofThis = twoBefore == WORD && wordTwoBefore == Keyword.THIS && threeBefore != '.';
    if (!ofThis && tokens.isAssignmentNext()) {
      assigned.add(word);
    }
    methods.word(word);
  }

  private void use(long word) {
    declarations.mention(word, extended);
    if (tokens.peek() == '(') {
      boolean isBehindWord = before == WORD && !Keyword.BEFORE_CALLS.contains(wordBefore);
      if (isBehindWord || before == '>' || before == ']') {
        methods.begin(word, declarations.depth() + 1);
      }
    } else if (header.importsMembers() && tokens.isAssignmentNext()) {
      assigned.add(word);
    }
    methods.word(word);
  }

  private void punctuation(int token) {
    switch (token) {
      case FUNCTION -> hasFunctions = true;
      case '(' -> declarations.open();
      case ')' -> {
        methods.end(declarations.depth());
        declarations.close(tokens.peek() == '{', extended);
      }
      case '{' -> {
        declarations.openBrace();
        methods.beginMember();
      }
      case '}' -> {
        declarations.closeBrace();
        methods.beginMember();
      }
      case ';' -> {
        declarations.semicolon();
        methods.beginMember();
      }
      default -> declarations.other(token);
    }
  }
}
