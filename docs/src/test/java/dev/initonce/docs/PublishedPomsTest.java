package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What an artefact hands on may decide a version in the user's build, or a part of one: a JUnit API
 * that is older than the user's engine ends all tests. So libraries that users choose are theirs to
 * declare.
 */
class PublishedPomsTest {

  /** Our own, and annotations that no class needs at run time. */
  private static final Set<String> HARMLESS =
      Set.of(
          "dev.initonce:initonce-analysis",
          "dev.initonce:initonce-provider",
          "org.jspecify:jspecify");

  /** What may be handed on besides, by artefact. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          // A program: its libraries are nobody else's, and most run it as one jar.
          "initonce-scanner",
          Set.of(
              "com.contrastsecurity:java-sarif",
              "com.fasterxml.jackson.core:jackson-annotations",
              "com.fasterxml.jackson.core:jackson-databind",
              "com.github.javaparser:javaparser-core",
              "info.picocli:picocli",
              "org.snakeyaml:snakeyaml-engine"),
          // The program that it starts; functions do not depend on it.
          "initonce-lambda",
          Set.of("com.amazonaws:aws-lambda-java-runtime-interface-client"));

  /** By the SDK's DynamoDB module, by junit-jupiter, and by nothing but our own build. */
  private static final Set<String> BROUGHT_BY_OTHERS =
      Set.of("apache5-client", "netty-nio-client", "junit-jupiter-api", "initonce-errorprone");

  private static List<Pom> published() {
    return Pom.of("").modules().stream().map(Pom::of).filter(Pom::isPublished).toList();
  }

  @Test
  void theseArePublished() {
    assertThat(published())
        .extracting(Pom::artifactId)
        .containsExactlyInAnyOrder(
            "initonce-analysis",
            "initonce-errorprone",
            "initonce-scanner",
            "initonce-provider",
            "initonce-junit",
            "initonce-lambda");
  }

  @Test
  void whatUsersOwnIsNeverHandedOn() {
    assertThat(published())
        .allSatisfy(
            pom ->
                assertThat(pom.dependencies())
                    .as(pom.artifactId())
                    .filteredOn(Pom.Dependency::isHandedOn)
                    .extracting(Pom.Dependency::name)
                    .isSubsetOf(allowed(pom)));
  }

  @Test
  void theGuideNamesWhatUsersAddThemselves() {
    String guide = Checkout.text("docs/testkit.md");

    for (String folder : List.of("testkit/provider", "testkit/junit")) {
      assertThat(Pom.of(folder).dependencies())
          .filteredOn(dependency -> !dependency.isHandedOn() && !dependency.scope().equals("test"))
          .extracting(Pom.Dependency::artifactId)
          .filteredOn(name -> !BROUGHT_BY_OTHERS.contains(name))
          .allSatisfy(
              name ->
                  assertThat(guide)
                      .as(name)
                      .containsAnyOf("<artifactId>" + name + "</artifactId>", ":" + name + "`"));
    }
  }

  @Test
  void theGuideNamesTheVersionsThatThisBuildUses() {
    assertThat(Checkout.text("docs/testkit.md"))
        .contains(
            "<artifactId>dynamodb-enhanced</artifactId>\n  <version>"
                + Checkout.property("aws-sdk.version"))
        .contains(
            "<artifactId>junit-jupiter</artifactId>\n  <version>"
                + Checkout.property("junit.version"))
        .contains(
            "<artifactId>maven-surefire-plugin</artifactId>\n  <version>"
                + Checkout.property("surefire-plugin.version"));
  }

  private static Set<String> allowed(Pom pom) {
    Set<String> allowed = new HashSet<>(HARMLESS);
    allowed.addAll(ALSO.getOrDefault(pom.artifactId(), Set.of()));
    return allowed;
  }
}
