package dev.initonce.analysis.catalog;

import dev.initonce.analysis.syntax.TypeUse;

/** Which types stand for a page of a result, or give pages. Immutable. */
public final class PageTypes {

  private final Catalog catalog;

  /** Reads them from a catalog. */
  public PageTypes(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Returns whether one of that type is a page, or is paged through. */
  public boolean isPage(TypeUse type) {
    return catalog.keeps(KeepingRule.Kind.PAGE, type.name());
  }

  /** Returns whether whoever goes through one of that type gets pages; a list has them already. */
  public boolean givesPages(TypeUse type) {
    return isPage(type)
        || (isLazy(type.name()) && type.arguments().stream().anyMatch(this::isPage));
  }

  private static boolean isLazy(String type) {
    return !type.startsWith("java.util.")
        || type.startsWith("java.util.stream.")
        || type.equals("java.util.Iterator");
  }
}
