package dev.initonce.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestSourcesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/java/a/B.java",
        "/home/x/app/src/integrationTest/java/B.java",
        "/app/src/it/kotlin/B.java",
        "/app/src/testFixtures/java/B.java",
        "/app/src/e2eTests/scala/B.java"
      })
  void holdTheirFiles(String path) {
    assertThat(TestSources.contain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/test/B.java",
        "test/java/a/B.java",
        "src/test/B.java",
        "src/latest/java/B.java",
        "src/main/java/a/src/B.java",
        "mysrc/test/java/B.java"
      })
  void areToldByTheirPlace(String path) {
    assertThat(TestSources.contain(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/app/target/test-classes",
        "/app/target/test-classes/",
        "/app/build/classes/java/test",
        "/app/build/classes/java/integrationTest"
      })
  void haveAnOutputOfTheirOwn(String path) {
    assertThat(TestSources.isOutput(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/app/target/classes",
        "/app/build/classes/java/main",
        "/test-classes/app/target/classes",
        "/app/build/classes/java/test/resources"
      })
  void otherOutputIsNotTheirs(String path) {
    assertThat(TestSources.isOutput(path)).isFalse();
  }
}
