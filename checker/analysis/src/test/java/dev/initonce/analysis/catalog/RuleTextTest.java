package dev.initonce.analysis.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.analysis.finding.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextTest {

  @Test
  void methodIsAFactory() {
    assertThat(RuleText.resource("ClientBuiltPerInvocation:com.acme.Clients#create"))
        .isEqualTo(
            ResourceRule.of(Check.CLIENT_BUILT).factories("com.acme.Clients#create").build());
  }

  @Test
  void typeAloneStandsForEveryWayToBuildIt() {
    assertThat(RuleText.resource("ReusableObjectBuiltPerInvocation:com.acme.*Mapper"))
        .isEqualTo(
            ResourceRule.of(Check.REUSABLE_OBJECT_BUILT)
                .types("com.acme.*Mapper")
                .constructors()
                .creators("create")
                .builds("build")
                .build());
  }

  @Test
  void typeMayBeginWithAWildcard() {
    assertThat(RuleText.resource("ClientBuiltPerInvocation:**Client"))
        .isEqualTo(RuleText.resource("ClientBuiltPerInvocation:types=**Client"));
  }

  @Test
  void namedWayIsTheOnlyOne() {
    assertThat(RuleText.resource("ReusableObjectBuiltPerInvocation:com.acme.Mapper;creators=of"))
        .isEqualTo(
            ResourceRule.of(Check.REUSABLE_OBJECT_BUILT)
                .types("com.acme.Mapper")
                .creators("of")
                .build());
  }

  @Test
  void everyPartCanBeWritten() {
    assertThat(
            RuleText.resource(
                "ConnectionOpenedPerInvocation: com.acme.*Pool; com.acme.Link+;!com.acme.Fake*;"
                    + "!com.acme.Links#linkNone;constructors;creators=open|dial;builds=build;com.acme.Links#link*;unless-given=shared;part;advice=Ask"
                    + " the pool."))
        .isEqualTo(
            ResourceRule.of(Check.CONNECTION_OPENED)
                .part()
                .types("com.acme.*Pool")
                .subtypesOf("com.acme.Link")
                .except("com.acme.Fake*", "com.acme.Links#linkNone")
                .constructors()
                .creators("open", "dial")
                .builds("build")
                .factories("com.acme.Links#link*")
                .unlessGiven("shared")
                .advice("Ask the pool.")
                .build());
  }

  @Test
  void keysAndShortFormsMeanTheSame() {
    assertThat(
            RuleText.resource(
                "ContainerStartedPerInvocation:types=a.B|a.C;supertypes=a.D;except=a.E;"
                    + "factories=a.F#g;constructors=true;part=false"))
        .isEqualTo(
            RuleText.resource(
                "ContainerStartedPerInvocation:a.B;a.C;a.D+;!a.E;a.F#g;constructors"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '"',
      value = {
        "com.acme.Clients#create -> needs a colon",
        ":com.acme.Clients#create -> '' is no check for resources",
        "ClientBuiltPerInvokation:a.B -> did you mean 'ClientBuiltPerInvocation'?",
        "RacyLazyClient:a.B -> is no check for resources; allowed: ClientBuiltPerInvocation",
        "ClientBuiltPerInvocation:a.B;constructor -> did you mean 'constructors'?",
        "ClientBuiltPerInvocation:types -> 'types' needs a value, as in types=...",
        "ClientBuiltPerInvocation:a.B;advice -> 'advice' needs a value, as in advice=...",
        "ClientBuiltPerInvocation:a.B;factory=x -> 'factory' is no part of a resource rule",
        "ClientBuiltPerInvocation:a.B;part=yes -> 'yes' is neither true nor false",
        "ClientBuiltPerInvocation:a.B# -> is not a type and a method",
        "ClientBuiltPerInvocation:a.B$C -> nested types are written with a dot",
        "ClientBuiltPerInvocation:a.B*+ -> without wildcards",
        "ClientBuiltPerInvocation:a.B;creators=of* -> is not a method's name",
        "ClientBuiltPerInvocation:creators=of -> needs types, supertypes or factories",
        "ClientBuiltPerInvocation:a.B;constructors=false -> needs constructors, creators, builds",
        "ClientBuiltPerInvocation: -> '' is no part of a resource rule",
        "ClientBuiltPerInvocation:=a.B -> '' is no part of a resource rule",
        "ClientBuiltPerInvocation:#create -> '#create' is not a type and a method",
        "ClientBuiltPerInvocation:.B -> '.B' is not a canonical type name"
      })
  void brokenResourceSaysWhatIsAllowed(String text, String message) {
    assertThatThrownBy(() -> RuleText.resource(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void entryPointsAreMethodsAnnotationsAndProxies() {
    assertThat(RuleText.entryPoint("lambda-method:com.acme.Job#run/1"))
        .isEqualTo(new EntryPointRule(EntryPointRule.Kind.LAMBDA_METHOD, "com.acme.Job", "run", 1));
    assertThat(RuleText.entryPoint("service-annotation: com.acme.OnEvent"))
        .isEqualTo(
            new EntryPointRule(EntryPointRule.Kind.SERVICE_ANNOTATION, "com.acme.OnEvent", "", -1));
    assertThat(RuleText.entryPoint("service-proxy:com.acme.**Proxy"))
        .isEqualTo(
            new EntryPointRule(EntryPointRule.Kind.SERVICE_PROXY, "com.acme.**Proxy", "", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '"',
      value = {
        "lambda-methods:a.B#c/1 -> did you mean 'lambda-method'?",
        "lambda-method:a.B#c -> the number of its parameters, such as com.acme.Handler#handle/2",
        "function-method:a.*#c/1 -> without wildcards",
        "lambda-annotation:a.On* -> without wildcards",
        "com.acme.OnEvent -> needs a colon after its first word"
      })
  void brokenEntryPointSaysWhatIsAllowed(String text, String message) {
    assertThatThrownBy(() -> RuleText.entryPoint(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void keepersAreMethodsAndAnnotations() {
    assertThat(RuleText.keeper("memoizer:com.acme.Once#of*"))
        .isEqualTo(KeepingRule.of(KeepingRule.Kind.MEMOIZER, "com.acme.Once#of*"));
    assertThat(RuleText.keeper("callback:com.acme.Task#run"))
        .isEqualTo(KeepingRule.of(KeepingRule.Kind.CALLBACK, "com.acme.Task#run"));
    assertThat(RuleText.keeper("cache-load:com.acme.*Cache#fetch/2"))
        .isEqualTo(KeepingRule.of(KeepingRule.Kind.CACHE_LOAD, "com.acme.*Cache#fetch/2"));
    assertThat(RuleText.keeper("gives-back:com.acme.Checks#present"))
        .isEqualTo(KeepingRule.of(KeepingRule.Kind.GIVES_BACK, "com.acme.Checks#present"));
    assertThat(RuleText.keeper("prototype:com.acme.Fresh"))
        .isEqualTo(KeepingRule.of(KeepingRule.Kind.PER_REQUEST_FOR_IT, "com.acme.Fresh"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '"',
      value = {
        "memoiser:a.B#c -> did you mean 'memoizer'?",
        "memoizer:a.B -> is not a type and a method",
        "singleton:a.B#c -> is not a canonical type name",
        "callback:a.*#run -> must not hold wildcards",
        "cache-load:a.B#c -> the number of its arguments, such as com.acme.Cache#fetch/2",
        "update:a.B#c*/1 -> the number of its arguments"
      })
  void brokenKeeperSaysWhatIsAllowed(String text, String message) {
    assertThatThrownBy(() -> RuleText.keeper(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void everyKindHasAWordOfItsOwn() {
    assertThat(EntryPointWords.KINDS).hasSize(EntryPointRule.Kind.values().length);
    assertThat(KeeperWords.KINDS).hasSize(KeepingRule.Kind.values().length);
  }
}
