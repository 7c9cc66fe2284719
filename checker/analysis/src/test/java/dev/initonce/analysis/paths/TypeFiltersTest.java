package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.interfaze;
import static dev.initonce.analysis.dsl.Statements.leave;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.lower.Lowering;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a variable can hold, by the type that it is declared with. */
class TypeFiltersTest {

  private static final TypeUse LIST_OF_ORDERS = Types.generic(Types.LIST, "org.acme.Order");
  private static final Token EVENT = new Token.Event();
  private static final Token ORDER = object("org.acme.Order");
  private static final Token SPECIAL = object("org.acme.Special");
  private static final Token OTHER = object("org.acme.Other");
  private static final Token MAPPER = object("com.fasterxml.jackson.databind.ObjectMapper");

  private final Program program =
      Lowering.program(
          Programs.program(
              clazz("org.acme.Order").method("work", leave()),
              clazz("org.acme.Special").extending("org.acme.Order"),
              clazz("org.acme.Other").extending("java.lang.Comparable"),
              clazz("org.acme.OfGenerated").extending("org.acme.generated.Base"),
              clazz("org.acme.Orders").extending("java.util.ArrayList"),
              clazz("org.acme.Task").abstractly().method(MethodBuilder.method("run")),
              interfaze("org.acme.Action")
                  .method(MethodBuilder.method("run"))
                  .method("describe", leave()),
              interfaze("org.acme.Loader").extending(Types.SUPPLIER),
              interfaze("org.acme.Listener")
                  .method(MethodBuilder.method("started"))
                  .method(MethodBuilder.method("ended"))),
          LibraryTypes.NONE,
          Catalog.builtIn());
  private final TypeFilters filters =
      new TypeFilters(program.types(), new Lifetimes(Catalog.builtIn(), program.types()));

  private static Token object(String type) {
    return new Token.Instance(type, false, null);
  }

  private static Token inContainer(Token token) {
    return new Token.Element(token);
  }

  private Token function() {
    Body body =
        Objects.requireNonNull(program.types().get("org.acme.Order")).methods("work").get(0);
    Slots slots = new Slots(program.types(), new Lifetimes(Catalog.builtIn(), program.types()));
    Node creator = new Node(new Node.Key(body, Phase.ONCE, null, null, null), slots);
    return new Token.Function(body, creator, Phase.ONCE);
  }

  private Predicate<Token> of(String type, String... arguments) {
    return filters.of(Types.generic(type, arguments));
  }

  @Test
  void unknownTypesHoldAnything() {
    assertThat(List.of(EVENT, ORDER, inContainer(ORDER), function()))
        .allMatch(filters.of(TypeUse.UNKNOWN))
        .allMatch(of("com.vendor.Thing"))
        .allMatch(of("java.util.List"));
  }

  @Test
  void textHoldsWhatTheEventSaid() {
    assertThat(of("java.lang.String")).accepts(EVENT).rejects(ORDER, function());
    assertThat(of("int")).accepts(EVENT).rejects(ORDER);
    assertThat(filters.ofExpression(TypeUse.of("java.lang.Integer"))).rejects(ORDER);
    assertThat(filters.ofExpression(TypeUse.of("org.acme.Other"))).accepts(ORDER);
  }

  @Test
  void classHoldsItsSubclasses() {
    assertThat(of("org.acme.Order"))
        .accepts(EVENT, ORDER, SPECIAL)
        .rejects(OTHER, inContainer(ORDER), function(), object("java.util.HashMap"));
    assertThat(of("org.acme.Special")).rejects(ORDER, inContainer(SPECIAL));
  }

  @Test
  void whatMayHaveBeenGeneratedPasses() {
    assertThat(of("org.acme.Order"))
        .accepts(object("org.acme.OfGenerated"), object("org.acme.generated.OrderImpl"))
        .rejects(object("com.vendor.Base"));
  }

  @Test
  void interfaceOfOneMethodHoldsFunctions() {
    assertThat(of("org.acme.Action")).accepts(function());
    assertThat(of("org.acme.Listener")).rejects(function());
    assertThat(of("org.acme.Task")).rejects(function());
  }

  @Test
  void interfaceThatExtendsALibrarysMayHoldFunctionsToo() {
    assertThat(of("org.acme.Loader")).accepts(function());
  }

  @Test
  void classThatExtendsACollectionHoldsElements() {
    assertThat(of("org.acme.Orders")).accepts(inContainer(ORDER)).rejects(ORDER);
    assertThat(of("org.acme.Other")).rejects(inContainer(ORDER));
  }

  @Test
  void collectionHoldsWhatItsArgumentsHold() {
    assertThat(of(Types.LIST, "org.acme.Order"))
        .accepts(EVENT, ORDER, inContainer(SPECIAL), object("java.util.ArrayList"))
        .rejects(OTHER, inContainer(OTHER), function());
    assertThat(filters.of(new TypeUse(Types.LIST, List.of(LIST_OF_ORDERS), null)))
        .accepts(ORDER, inContainer(ORDER), inContainer(inContainer(ORDER)))
        .rejects(inContainer(OTHER), inContainer(inContainer(OTHER)));
    assertThat(of(Types.MAP, Types.STRING, "org.acme.Action")).accepts(function());
    assertThat(of(Types.MAP, Types.STRING, Types.OBJECT)).accepts(OTHER, function());
  }

  @Test
  void functionalTypesOfLibrariesHoldFunctions() {
    assertThat(of(Types.SUPPLIER, "org.acme.Order")).accepts(function(), ORDER).rejects(OTHER);
    assertThat(of("java.util.Comparator", "org.acme.Order")).accepts(function());
  }

  @Test
  void serializerHoldsNothingOfTheProgram() {
    assertThat(of("com.fasterxml.jackson.databind.ObjectMapper"))
        .accepts(EVENT, MAPPER)
        .rejects(ORDER, inContainer(ORDER), function());
  }
}
