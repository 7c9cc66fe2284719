package dev.initonce.analysis.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.LibraryTypes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogTest {

  private static final LibraryTypes LIBRARY =
      type ->
          switch (type) {
            case "lib.SpecialThing" -> List.of("lib.Base");
            case "lib.Chain" -> List.of("software.amazon.awssdk.utils.builder.SdkBuilder");
            default -> List.of();
          };
  private static final TypeTable TYPES = new TypeTable(LIBRARY);

  private static final Catalog CATALOG =
      new Catalog.Builder()
          .add(
              ResourceRule.of(Check.CLIENT_BUILT)
                  .types("lib.*Client")
                  .subtypesOf("lib.Base")
                  .except("lib.Cheap*", "lib.Factory#cheapClient")
                  .constructors()
                  .creators("create")
                  .builds("build")
                  .factories("lib.Factory#*Client", "lib.Maker#make", "lib.Made#<init>")
                  .unlessGiven("sharing")
                  .build())
          .add(ResourceRule.of(Check.CONNECTION_OPENED).types("lib.Pool").build())
          .add(ResourceRule.of(Check.TABLE_SCHEMA_BUILT).types("lib.FirstClient").build())
          .build();

  private static final Resources RESOURCES = CATALOG.resources(TYPES);

  @Test
  void constructorBuildsTheTypeItNames() {
    assertThat(made("lib.FirstClient")).isEqualTo("lib.FirstClient");
    assertThat(made("lib.SpecialThing")).isEqualTo("lib.SpecialThing");
    assertThat(made("lib.Base")).isEqualTo("lib.Base");
    assertThat(made("lib.Other")).isNull();
    assertThat(made("")).isNull();
  }

  @Test
  void constructorBuildsNothingWhereTheRuleDoesNotSaySo() {
    assertThat(made("lib.Pool")).isNull();
  }

  @Test
  void exceptionsNeverCount() {
    assertThat(made("lib.CheapClient")).isNull();
    assertThat(builtBy("lib.CheapClient", "create", null, Set.of(), "lib.CheapClient")).isNull();
    assertThat(builtBy("lib.Factory", "cheapClient", null, Set.of(), "lib.Thing")).isNull();
    assertThat(builtBy("lib.Factory", "dearClient", null, Set.of(), "lib.Thing"))
        .isEqualTo("lib.Thing");
  }

  @Test
  void staticCreatorBuildsItsOwnType() {
    assertThat(builtBy("lib.FirstClient", "create", null, Set.of(), ""))
        .isEqualTo("lib.FirstClient");
    assertThat(builtBy("lib.FirstClient", "other", null, Set.of(), "lib.FirstClient")).isNull();
    assertThat(builtBy("lib.Other", "create", null, Set.of(), "lib.FirstClient")).isNull();
  }

  @Test
  void creatorIsStatic() {
    assertThat(builtBy("lib.FirstClient", "create", "lib.FirstClient", Set.of(), "")).isNull();
  }

  @Test
  void builderBuildsWhatItsLastCallGives() {
    assertThat(builtBy("x", "build", "lib.FirstClientBuilder", Set.of(), "lib.FirstClient"))
        .isEqualTo("lib.FirstClient");
    assertThat(builtBy("x", "build", "", Set.of(), "lib.FirstClient")).isEqualTo("lib.FirstClient");
    assertThat(builtBy("x", "build", "lib.Chain", Set.of(), "lib.FirstClient"))
        .isEqualTo("lib.FirstClient");
    assertThat(builtBy("x", "build", "lib.Registry", Set.of(), "lib.FirstClient")).isNull();
    assertThat(builtBy("x", "get", "lib.FirstClientBuilder", Set.of(), "lib.FirstClient")).isNull();
    assertThat(builtBy("x", "build", "lib.FirstClientBuilder", Set.of(), "")).isNull();
  }

  @Test
  void staticBuildOfABuilderBuildsToo() {
    assertThat(builtBy("lib.FirstBuilder", "build", null, Set.of(), "lib.FirstClient"))
        .isEqualTo("lib.FirstClient");
    assertThat(builtBy("lib.FirstTool", "build", null, Set.of(), "lib.FirstClient")).isNull();
    assertThat(builtBy("lib.FirstBuilder", "cached", null, Set.of(), "lib.FirstClient")).isNull();
  }

  @Test
  void builderThatSharesBuildsNothing() {
    assertThat(
            builtBy("x", "build", "lib.FirstClientBuilder", Set.of("sharing"), "lib.FirstClient"))
        .isNull();
    assertThat(builtBy("x", "build", "lib.FirstClientBuilder", Set.of("region"), "lib.FirstClient"))
        .isEqualTo("lib.FirstClient");
  }

  @Test
  void factoryBuildsWhatItGives() {
    assertThat(builtBy("lib.Factory", "firstClient", null, Set.of(), "lib.Something"))
        .isEqualTo("lib.Something");
    assertThat(builtBy("lib.Factory", "firstClient", null, Set.of(), "")).isEqualTo("lib.Factory");
    assertThat(builtBy("lib.Maker", "make", "lib.Maker", Set.of(), "lib.Made"))
        .isEqualTo("lib.Made");
    assertThat(builtBy("lib.Factory", "other", null, Set.of(), "lib.Something")).isNull();
  }

  @Test
  void constructorMayBeAFactory() {
    assertThat(made("lib.Made")).isEqualTo("lib.Made");
    assertThat(made("lib.Maker")).isNull();
  }

  @Test
  void factoryWithoutMethodIsRefused() {
    assertThatThrownBy(() -> ResourceRule.of(Check.CLIENT_BUILT).factories("lib.Maker"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'lib.Maker' is not a type and a method");
  }

  @Test
  void firstRuleThatFitsWins() {
    ResourceRule rule = RESOURCES.ruleFor("lib.FirstClient");
    assertThat(rule).isNotNull().extracting(ResourceRule::check).isEqualTo(Check.CLIENT_BUILT);
  }

  @Test
  void typesOfUsersThatOnlyHaveTheNameAreNotOfTheLibrary() {
    TypeTable types = Programs.lowered(ClassBuilder.clazz("lib.OwnClient")).types();
    assertThat(CATALOG.resources(types).ruleFor("lib.OwnClient")).isNull();
  }

  @Test
  void subtypesThatUsersWriteCount() {
    TypeTable types =
        Programs.lowered(
                ClassBuilder.clazz("a.MyClient").extending("lib.FirstClient"),
                ClassBuilder.clazz("a.MyThing").extending("lib.Base"))
            .types();
    assertThat(CATALOG.resources(types).ruleFor("a.MyClient")).isNotNull();
    assertThat(CATALOG.resources(types).ruleFor("a.MyThing")).isNotNull();
  }

  @Test
  void resourceIsShownByItsSimpleName() {
    Resource resource = RESOURCES.builtBy(construction("lib.FirstClient"));
    assertThat(resource).isNotNull().extracting(Resource::simpleName).isEqualTo("FirstClient");
  }

  private static @Nullable String made(String type) {
    Resource resource = RESOURCES.builtBy(construction(type));
    return resource == null ? null : resource.type();
  }

  private static Construction construction(String type) {
    return new Construction(type, "<init>", null, Set.of(), type);
  }

  private static @Nullable String builtBy(
      String owner,
      String method,
      @Nullable String receiver,
      Set<String> configured,
      String result) {
    Resource resource =
        RESOURCES.builtBy(new Construction(owner, method, receiver, configured, result));
    return resource == null ? null : resource.type();
  }
}
