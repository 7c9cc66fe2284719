package dev.initonce.scanner.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.KeepingRule;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.catalog.RuleText;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFileTest {

  private static Configuration parse(String text) throws ConfigurationException {
    return ConfigurationFile.parse("initonce.yaml", text);
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(ConfigurationException.class, () -> parse(text)).problems().stream()
        .map(ConfigurationProblem::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "resources:\n#  - check: x\nservices:\n", "{}"})
  void whatIsLeftOutHasItsDefault(String text) throws ConfigurationException {
    assertThat(parse(text)).isEqualTo(Configuration.defaults());
    assertThat(Configuration.defaults().severityOf(Check.CLIENT_BUILT)).isEqualTo(Severity.WARNING);
    assertThat(Configuration.defaults().failOn()).isEqualTo(Severity.WARNING);
  }

  @Test
  void switchesAndChecksAreSet() throws ConfigurationException {
    Configuration configuration =
        parse(
            """
            services: true
            per-tenant: false
            include-tests: true
            fail-on: never
            checks:
              ClientBuiltPerInvocation: error
              RacyLazyClient: off
            handlers: [shop.Orders::get, shop.Payments]
            """);

    assertThat(configuration.services()).isTrue();
    assertThat(configuration.perTenant()).isFalse();
    assertThat(configuration.includeTests()).isTrue();
    assertThat(configuration.failOn()).isNull();
    assertThat(configuration.severityOf(Check.CLIENT_BUILT)).isEqualTo(Severity.ERROR);
    assertThat(configuration.severityOf(Check.RACY_LAZY_CLIENT)).isNull();
    assertThat(configuration.severityOf(Check.CONNECTION_OPENED)).isEqualTo(Severity.WARNING);
    assertThat(configuration.handlers())
        .containsExactlyInAnyOrder("shop.Orders::get", "shop.Payments");
  }

  @Test
  void resourcesAreTheRulesThatTextsAndModelsGive() throws ConfigurationException {
    Configuration configuration =
        parse(
            """
            resources:
              - check: ConnectionOpenedPerInvocation
                types: ["com.acme.*Pool"]
                supertypes: [com.acme.Link]
                except: ["com.acme.Fake*"]
                constructors: true
                creators: [open, dial]
                builds: build
                factories: ["com.acme.Links#link*"]
                unless-given: [shared]
                part: true
                advice: Ask the pool, please.
              - ClientBuiltPerInvocation:com.acme.Clients#create
              - {check: ClientBuiltPerInvocation, types: com.acme.Client}
            """);

    assertThat(configuration.resources())
        .containsExactly(
            ResourceRule.of(Check.CONNECTION_OPENED)
                .part()
                .types("com.acme.*Pool")
                .subtypesOf("com.acme.Link")
                .except("com.acme.Fake*")
                .constructors()
                .creators("open", "dial")
                .builds("build")
                .factories("com.acme.Links#link*")
                .unlessGiven("shared")
                .advice("Ask the pool, please.")
                .build(),
            RuleText.resource("ClientBuiltPerInvocation:com.acme.Clients#create"),
            RuleText.resource("ClientBuiltPerInvocation:com.acme.Client"));
  }

  @Test
  void entryPointsAndKeepersAreTheRulesThatTextsGive() throws ConfigurationException {
    Configuration configuration =
        parse(
            """
            entry-points:
              lambda-method: ["com.acme.Job#run/1"]
              service-annotation: com.acme.OnEvent
            keepers:
              memoizer: ["com.acme.Once#of", "com.acme.Once#<init>"]
              cache-load: "com.acme.*Cache#fetch/2"
              singleton: [com.acme.Component]
            """);

    assertThat(configuration.entryPoints())
        .containsExactly(
            RuleText.entryPoint("lambda-method:com.acme.Job#run/1"),
            RuleText.entryPoint("service-annotation:com.acme.OnEvent"));
    assertThat(configuration.keepers())
        .containsExactly(
            RuleText.keeper("memoizer:com.acme.Once#of"),
            RuleText.keeper("memoizer:com.acme.Once#<init>"),
            RuleText.keeper("cache-load:com.acme.*Cache#fetch/2"),
            RuleText.keeper("singleton:com.acme.Component"));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceByLine() {
    assertThat(
            problems(
                """
                servces: true
                per-tenant: yes
                fail-on: off
                include-tests: [true]
                checks:
                  ClientBuilt: error
                  RacyLazyClient: warn
                  SharedClientClosed: {level: off}
                handlers: [a.B#c, {x: 1}]
                fail-on: error
                entry-points: [lambda-method]
                keepers:
                  memoizers: ["a.B#c"]
                  memoizer: [a.B]
                """))
        .containsExactly(
            "initonce.yaml:1: unknown key 'servces'; did you mean 'services'?",
            "initonce.yaml:2: 'per-tenant' takes true or false, not 'yes'",
            "initonce.yaml:3: 'fail-on' takes suggestion, warning, error or never, not 'off'",
            "initonce.yaml:4: 'include-tests' takes true or false",
            "initonce.yaml:6: unknown check 'ClientBuilt'; did you mean"
                + " 'ClientBuiltPerInvocation'?",
            "initonce.yaml:7: 'RacyLazyClient' takes off, suggestion, warning, error, not 'warn'",
            "initonce.yaml:8: 'SharedClientClosed' takes off, suggestion, warning, error",
            "initonce.yaml:9: 'handlers' takes a list of handlers",
            "initonce.yaml:9: 'a.B#c' is not of the form pkg.Class::method or pkg.Class",
            "initonce.yaml:10: key 'fail-on' is set twice",
            "initonce.yaml:11: 'entry-points' takes a mapping from kinds to lists of names",
            "initonce.yaml:13: unknown kind 'memoizers'; did you mean 'memoizer'?",
            "initonce.yaml:14: 'a.B' is not a type and a method, such as com.acme.Clients#create");
  }

  @Test
  void keyThatIsNearToNoneIsToldWhatThereIs() {
    assertThat(problems("colour: red\n"))
        .containsExactly(
            "initonce.yaml:1: unknown key 'colour'; allowed: services, per-tenant, include-tests,"
                + " fail-on, checks, handlers, resources, entry-points, keepers");
  }

  @Test
  void wrongResourcesAreToldWhereTheyStand() {
    assertThat(
            problems(
                """
                resources:
                  - check: ClientBuiltPerInvokation
                    types: [a.B]
                  - types: [a.B]
                  - check: ClientBuiltPerInvocation
                    type: [a.B]
                  - check: ClientBuiltPerInvocation
                    creators: [of]
                  - check: ClientBuiltPerInvocation
                    types:
                      - a.B
                      - "a B"
                    constructors: maybe
                    factories: {a: b}
                    advice: [x]
                  - [a.B]
                  - a.B
                """))
        .satisfiesExactly(
            p ->
                assertThat(p)
                    .startsWith("initonce.yaml:2: ")
                    .endsWith("'ClientBuiltPerInvocation'?"),
            p ->
                assertThat(p)
                    .startsWith("initonce.yaml:4: the rule needs a 'check'; allowed: Client"),
            p ->
                assertThat(p)
                    .isEqualTo("initonce.yaml:6: unknown key 'type'; did you mean 'types'?"),
            p ->
                assertThat(p)
                    .isEqualTo("initonce.yaml:7: the rule needs types, supertypes or factories"),
            p -> assertThat(p).startsWith("initonce.yaml:12: 'a B' is not a canonical type name"),
            p -> assertThat(p).isEqualTo("initonce.yaml:13: 'maybe' is neither true nor false"),
            p -> assertThat(p).isEqualTo("initonce.yaml:14: 'factories' takes a list of names"),
            p -> assertThat(p).isEqualTo("initonce.yaml:15: 'advice' takes a sentence"),
            p ->
                assertThat(p)
                    .startsWith("initonce.yaml:16: a resource rule is a mapping, or a text"),
            p -> assertThat(p).startsWith("initonce.yaml:17: 'a.B' needs a colon"));
  }

  @Test
  void textThatIsNoConfigurationIsOneProblem() {
    assertThat(problems("services: [\n")).singleElement().asString().contains("is not YAML");
    assertThat(problems("- services\n")).singleElement().asString().contains(":1: a configuration");
    assertThat(problems("services: true\n---\nservices: false\n"))
        .containsExactly("initonce.yaml:3: a second document begins here");
  }

  @Test
  void configurationIsAppliedOverOtherOptions() throws ConfigurationException {
    AnalysisOptions base = AnalysisOptions.defaults().withHandlers(Set.of("shop.Get"));
    AnalysisOptions options =
        parse(
                """
                services: true
                per-tenant: false
                handlers: shop.Put
                entry-points: {lambda-annotation: shop.OnEvent}
                keepers: {producer: shop.Makes}
                """)
            .appliedTo(base);

    assertThat(options.services()).isTrue();
    assertThat(options.perTenant()).isFalse();
    assertThat(options.handlers()).containsExactlyInAnyOrder("shop.Get", "shop.Put");
    assertThat(options.catalog().entryPoints())
        .startsWith(
            new EntryPointRule(EntryPointRule.Kind.LAMBDA_ANNOTATION, "shop.OnEvent", "", -1))
        .containsAll(base.catalog().entryPoints());
    assertThat(options.catalog().keeping())
        .startsWith(KeepingRule.of(KeepingRule.Kind.PRODUCER, "shop.Makes"))
        .containsAll(base.catalog().keeping());
  }

  @Test
  void nearestFileCountsUpToTheRootOfTheRepository(@TempDir Path temporary)
      throws IOException, ConfigurationException {
    Path outside = Files.writeString(temporary.resolve("initonce.yaml"), "");
    Path repository = temporary.resolve("repository");
    Files.createDirectories(repository.resolve(".git"));
    Path source = Files.createDirectories(repository.resolve("app/src")).resolve("A.java");

    assertThat(ConfigurationFile.near(temporary.resolve("elsewhere"))).contains(outside);
    assertThat(ConfigurationFile.near(source)).isEmpty();
    Path own = Files.writeString(repository.resolve("initonce.yaml"), "");
    assertThat(ConfigurationFile.near(source)).contains(own);
    Path module = Files.writeString(repository.resolve("app/initonce.yaml"), "");
    assertThat(ConfigurationFile.near(source)).contains(module);
  }

  @Test
  void fileThatIsNotThereIsAProblem(@TempDir Path temporary) {
    assertThat(
            catchThrowableOfType(
                ConfigurationException.class,
                () -> ConfigurationFile.read(temporary.resolve("none.yaml"))))
        .hasMessageEndingWith("none.yaml: there is no such file");
  }
}
