package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {

  @Test
  void pathsAndPlainOptions() {
    assertThat(PlainArguments.read(new String[] {"scan", "a", "b"}))
        .isEqualTo(
            new ScanRun(
                List.of(Path.of("a"), Path.of("b")), Format.TEXT, null, ColorMode.AUTO, false));
    assertThat(
            PlainArguments.read(
                new String[] {"scan", "--format", "sarif", "a", "--color=never", "--exhaustive"}))
        .isEqualTo(new ScanRun(List.of(Path.of("a")), Format.SARIF, null, ColorMode.NEVER, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "scan",
        "scan --help",
        "help scan",
        "scan a --format",
        "scan a --format xml",
        "scan a --format --exhaustive",
        "scan a --format text --format json",
        "scan a --exhaustive --exhaustive",
        "scan a --exhaustive=true",
        "scan a --services",
        "scan a --config b",
        "scan a @b",
        "scan a --",
        "scan a -v",
        "scan a \0"
      })
  void whateverElseIsLeftToPicocli(String line) {
    assertThat(PlainArguments.read(line.split(" ", -1))).isNull();
  }
}
