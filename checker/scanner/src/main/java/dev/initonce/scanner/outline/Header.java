package dev.initonce.scanner.outline;

import static dev.initonce.scanner.outline.Tokens.END;
import static dev.initonce.scanner.outline.Tokens.WORD;

import dev.initonce.analysis.demand.Sought;
import dev.initonce.analysis.demand.Words;
import dev.initonce.scanner.outline.SourceOutline.Import;
import java.util.ArrayList;
import java.util.List;

/** Reads the package and the imports of a file. Not thread-safe. */
final class Header {

  private final Tokens tokens;
  private final Sought sought;
  private final Words.Builder words;
  private final List<Import> imports = new ArrayList<>();
  private String packageName = "";
  private boolean importsModules;
  private boolean importsMembers;

  /**
   * Makes it.
   *
   * @param words takes all words that are read
   */
  Header(Tokens tokens, Sought sought, Words.Builder words) {
    this.tokens = tokens;
    this.sought = sought;
    this.words = words;
  }

  String packageName() {
    return packageName;
  }

  List<Import> imports() {
    return List.copyOf(imports);
  }

  boolean importsModules() {
    return importsModules;
  }

  boolean importsMembers() {
    return importsMembers;
  }

  /** Reads what follows {@code package}. */
  void readPackage() {
    StringBuilder name = new StringBuilder();
    for (int token = tokens.next(); token != END && token != ';'; token = tokens.next()) {
      append(token, name);
    }
    packageName = name.toString();
  }

  /** Reads what follows {@code import}. */
  void readImport() {
    boolean ofMembers = false;
    boolean ofModule = false;
    boolean onDemand = false;
    StringBuilder name = new StringBuilder();
    for (int token = tokens.next(); token != END && token != ';'; token = tokens.next()) {
      long word = token == WORD && name.isEmpty() ? tokens.number() : 0;
      if (word == Keyword.STATIC) {
        ofMembers = true;
      } else if (word == Keyword.MODULE && tokens.isWordNext()) {
        ofModule = true;
      } else if (token == '*') {
        onDemand = true;
        name.setLength(Math.max(0, name.length() - 1));
      } else {
        append(token, name);
      }
    }
    importsMembers |= ofMembers;
    importsModules |= ofModule;
    if (!ofModule) {
      imports.add(new Import(name.toString(), ofMembers, onDemand));
    }
  }

  private void append(int token, StringBuilder name) {
    if (token == WORD) {
      words.add(tokens.number());
      tokens.addTo(words, sought);
      name.append(tokens.word());
    } else {
      name.append((char) token);
    }
  }
}
