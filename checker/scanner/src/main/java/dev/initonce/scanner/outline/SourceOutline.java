package dev.initonce.scanner.outline;

import dev.initonce.analysis.demand.Outline;
import java.util.List;

/**
 * What a source file declares and mentions.
 *
 * @param packageName its package, empty for the unnamed one
 * @param imports what it imports, in their order; modules left out
 * @param importsNothing whether it imports no module either
 * @param classes the canonical names of the classes that it declares, local ones left out
 * @param outline its words
 */
public record SourceOutline(
    String packageName,
    List<Import> imports,
    boolean importsNothing,
    List<String> classes,
    Outline outline) {

  /**
   * An import.
   *
   * @param name what is named, without the asterisk
   * @param isStatic whether it brings members
   * @param onDemand whether it ends in an asterisk
   */
  public record Import(String name, boolean isStatic, boolean onDemand) {

    /** Returns the canonical name of the class that it is about, or of the package. */
    public String className() {
      return isStatic && !onDemand ? name.substring(0, Math.max(0, name.lastIndexOf('.'))) : name;
    }
  }
}
