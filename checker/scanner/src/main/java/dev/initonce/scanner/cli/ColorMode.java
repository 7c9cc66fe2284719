package dev.initonce.scanner.cli;

import java.util.Locale;

/** When text is coloured. */
enum ColorMode {
  AUTO,
  ALWAYS,
  NEVER;

  /** Auto asks for a terminal, and heeds NO_COLOR and its kin. */
  boolean isOn() {
    return this == ALWAYS || (this == AUTO && Terminal.hasColors());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
