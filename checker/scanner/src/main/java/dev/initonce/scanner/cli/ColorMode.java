package dev.initonce.scanner.cli;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** When text is coloured. */
enum ColorMode {
  AUTO,
  ALWAYS,
  NEVER;

  /** Auto asks for a terminal, and heeds NO_COLOR and its kin. */
  boolean isOn() {
    return this == ALWAYS || (this == AUTO && Ansi.AUTO.enabled());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
