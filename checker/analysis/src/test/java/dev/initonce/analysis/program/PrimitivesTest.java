package dev.initonce.analysis.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call converts arguments to, as the Java Language Specification says in 5.3. */
class PrimitivesTest {

  @ParameterizedTest
  @CsvSource({
    "byte, short",
    "byte, double",
    "short, int",
    "char, int",
    "char, double",
    "int, long",
    "long, float",
    "float, double",
    "int, java.lang.Integer",
    "char, java.lang.Character",
    "boolean, java.lang.Boolean",
    "int, java.lang.Number",
    "double, java.lang.Number",
    "java.lang.Integer, int",
    "java.lang.Boolean, boolean",
    "java.lang.Integer, long",
    "java.lang.Character, int"
  })
  void mayConvert(String from, String to) {
    assertThat(Primitives.mayConvert(from, to)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "short, byte",
    "long, int",
    "double, float",
    "char, short",
    "short, char",
    "byte, char",
    "boolean, int",
    "int, boolean",
    "int, java.lang.Long",
    "int, java.lang.String",
    "boolean, java.lang.Number",
    "char, java.lang.Number",
    "java.lang.Long, int",
    "java.lang.Integer, char",
    "java.lang.Boolean, int",
    "java.lang.Number, int",
    "java.lang.String, int",
    "a.Order, boolean"
  })
  void mayNotConvert(String from, String to) {
    assertThat(Primitives.mayConvert(from, to)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"boolean", "int", "void", "java.lang.String", "java.lang.Character"})
  void plainValuesHoldNoObject(String type) {
    assertThat(Primitives.isPlainValue(type)).isTrue();
  }

  @Test
  void otherTypesMayHoldOne() {
    assertThat(Primitives.isPlainValue("java.lang.Object")).isFalse();
    assertThat(Primitives.isPlainValue("java.lang.Number")).isFalse();
  }

  @Test
  void boxesAreNoPrimitives() {
    assertThat(Primitives.isPrimitive("char")).isTrue();
    assertThat(Primitives.isPrimitive("java.lang.Character")).isFalse();
  }
}
