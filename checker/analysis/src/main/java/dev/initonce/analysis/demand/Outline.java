package dev.initonce.analysis.demand;

/**
 * What stands in one file, as far as words tell it; each set may hold more than that.
 *
 * @param words all identifiers outside of comments and texts, and what they stand for
 * @param annotations those that annotations are named by
 * @param types the simple names of the types that the file declares, at any depth
 * @param topLevel those that stand in no other type
 * @param extended what its types name as supertypes, anonymous ones too
 * @param methods the names of the methods that it declares
 * @param taking those of which a parameter's type is one of {@link Sought#passed()}
 * @param withContext those that may be handlers by their last parameter, the Lambda context
 * @param assigned the fields of other objects and classes that it assigns
 * @param hasFunctions whether a lambda or method reference stands in it
 * @param hasInterfaces whether it declares an interface
 * @param lacksPackages whether types may go by their simple names with no word of their package in
 *     the file: it imports whole modules
 * @param isUnclear whether only a parser can tell what the file declares
 */
public record Outline(
    Words words,
    Words annotations,
    Words types,
    Words topLevel,
    Words extended,
    Words methods,
    Words taking,
    Words withContext,
    Words assigned,
    boolean hasFunctions,
    boolean hasInterfaces,
    boolean lacksPackages,
    boolean isUnclear) {

  /** Returns it with these words in place of those that are written. */
  public Outline withWords(Words others) {
    return new Outline(
        others,
        annotations,
        types,
        topLevel,
        extended,
        methods,
        taking,
        withContext,
        assigned,
        hasFunctions,
        hasInterfaces,
        lacksPackages,
        isUnclear);
  }
}
