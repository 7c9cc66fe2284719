package dev.initonce.scanner.type;

/**
 * The types that one module sees, with what can be asked about them. Not thread-safe.
 *
 * @param catalog finds types by name
 * @param hierarchy knows who extends whom
 * @param members looks up fields and methods
 * @param overloads chooses among methods of one name
 */
public record TypeSystem(
    TypeCatalog catalog, Hierarchy hierarchy, Members members, OverloadResolution overloads) {

  /** Makes the type system of a catalog. */
  public static TypeSystem of(TypeCatalog catalog) {
    Hierarchy hierarchy = new Hierarchy(catalog);
    Members members = new Members(catalog, hierarchy);
    Conversions conversions = new Conversions(catalog, hierarchy, members);
    return new TypeSystem(
        catalog, hierarchy, members, new OverloadResolution(hierarchy, conversions));
  }
}
