package dev.initonce.analysis.lombok;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.lombok.LombokClass.Callable;
import dev.initonce.analysis.lombok.LombokClass.Variable;
import dev.initonce.analysis.syntax.AnnotationUse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each expectation is what Lombok 1.18.48 itself generates. */
class LombokMembersTest {

  private static final Callable WRITTEN = method("<init>", field("z"));

  @Test
  void constructors() {
    Variable[] fields = {
      field("a"),
      field("b", use("lombok.NonNull")),
      field("c", use("jakarta.validation.constraints.NotNull")),
      fixed("d", false),
      fixed("e", true),
      new Variable("f", false, false, false, true, List.of()),
      new Variable("g", false, true, false, false, List.of()),
      field("$h")
    };
    assertThat(names(List.of(use("lombok.AllArgsConstructor")), fields))
        .containsExactly("<init>(a,b,c,d,f)");
    assertThat(names(List.of(use("lombok.RequiredArgsConstructor")), fields))
        .containsExactly("<init>(b,d)");
    assertThat(names(List.of(use("lombok.NoArgsConstructor", "staticName", "none")), fields))
        .containsExactly("<init>()", "static none()");
    assertThat(names(List.of(use("lombok.Builder")), fields))
        .containsExactly("static builder()", "<init>(a,b,c,d,f)");
  }

  @Test
  void whatBringsMoreThanAConstructorYieldsToOthers() {
    Variable[] one = {fixed("a", false)};
    List<AnnotationUse> data = List.of(use("lombok.Data", "staticConstructor", "of"));
    assertThat(names(data, one)).containsExactly("<init>(a)", "static of(a)", "getA()");
    assertThat(names(data, List.of(WRITTEN), one)).containsExactly("getA()");
    assertThat(names(List.of(use("lombok.Builder")), List.of(WRITTEN), one))
        .containsExactly("static builder()");
    assertThat(names(List.of(use("lombok.Data"), use("lombok.Builder")), field("a")))
        .containsExactly("static builder()", "<init>(a)", "getA()", "setA(a)");
    assertThat(names(List.of(use("lombok.Data"), use("lombok.AllArgsConstructor")), field("a")))
        .containsExactly("<init>(a)", "getA()", "setA(a)");
  }

  @Test
  void fieldsOfAValueAreFinalUnlessTheySayOtherwise() {
    Variable initialised = new Variable("b", false, false, false, true, List.of());
    Variable open =
        new Variable("c", false, false, false, true, List.of(use("lombok.experimental.NonFinal")));
    assertThat(names(List.of(use("lombok.Value")), field("a"), initialised, open))
        .containsExactly("<init>(a,c)", "getA()", "getB()", "getC()");
  }

  @Test
  void accessorsOfBooleansLeaveOutTheirIs() {
    List<AnnotationUse> data = List.of(use("lombok.Getter"), use("lombok.Setter"));
    assertThat(names(data, flag("isOk"))).containsExactly("isOk()", "setOk(isOk)");
    assertThat(names(data, flag("is"))).containsExactly("isIs()", "setIs(is)");
    assertThat(names(data, flag("island"))).containsExactly("isIsland()", "setIsland(island)");
    assertThat(names(data, field("isBoxed")))
        .containsExactly("getIsBoxed()", "setIsBoxed(isBoxed)");
    assertThat(names(data, field("uShape"))).containsExactly("getUShape()", "setUShape(uShape)");
  }

  @Test
  void accessorsAsTheirClassAsksForThem() {
    AnnotationUse fluent =
        new AnnotationUse(
            "lombok.experimental.Accessors",
            Map.of("fluent", List.of("true"), "prefix", List.of("m", "f_")));
    List<AnnotationUse> all =
        List.of(fluent, use("lombok.Getter"), use("lombok.Setter"), use("lombok.With"));
    assertThat(names(all, field("mName")))
        .containsExactly("name()", "name(mName)", "withName(mName)");
    assertThat(names(all, field("f_x"))).containsExactly("x()", "x(f_x)", "withX(f_x)");
    assertThat(names(all, field("mild"), field("m"))).isEmpty();
    assertThat(members(all, List.of(), field("mName")).methods())
        .extracting(GeneratedMethod::role)
        .contains(GeneratedMethod.Role.CHAINED_SETTER);
  }

  @Test
  void accessorsThatAreWrittenOrNotWantedAreLeftOut() {
    List<AnnotationUse> all = List.of(use("lombok.Data"));
    assertThat(names(all, List.of(WRITTEN, method("GETA")), field("a"))).containsExactly("setA(a)");
    assertThat(names(all, List.of(WRITTEN, method("getA", field("x"))), field("a")))
        .containsExactly("getA()", "setA(a)");
    Variable hidden = field("a", use("lombok.Getter", "value", "NONE"));
    assertThat(names(all, List.of(WRITTEN), hidden, field("$b"))).containsExactly("setA(a)");
  }

  @Test
  void staticFieldHasAnAccessorOnlyByItsOwnAnnotation() {
    Variable own = new Variable("a", false, true, false, false, List.of(use("lombok.Getter")));
    assertThat(names(List.of(use("lombok.Setter")), own)).containsExactly("static getA()");
  }

  @Test
  void buildersTakeTheirNamesFromWhatTheyBuild() {
    Callable make =
        new Callable("make", true, List.of(field("r")), "String", List.of(use("lombok.Builder")));
    Callable build =
        new Callable(
            "inst",
            false,
            List.of(),
            "int",
            List.of(use("lombok.Builder", "builderMethodName", "")));
    LombokMembers members = members(List.of(), List.of(make, build));
    assertThat(members.builders())
        .extracting(GeneratedBuilder::simpleName)
        .containsExactly("StringBuilder", "IntBuilder");
    assertThat(members.methods()).extracting(GeneratedMethod::name).containsExactly("builder");
    assertThat(
            members(List.of(use("lombok.Builder", "builderClassName", "My*")), List.of())
                .builders()
                .get(0)
                .simpleName())
        .isEqualTo("MyBean");
  }

  @Test
  void builderOfWhatNobodyKnowsHasAName() {
    Callable make = new Callable("make", true, List.of(), "", List.of(use("lombok.Builder")));
    assertThat(members(List.of(), List.of(make)).builders())
        .extracting(GeneratedBuilder::simpleName)
        .containsExactly("Builder");
  }

  @Test
  void partsOfABuilder() {
    Variable defaulted =
        new Variable("b", false, false, true, true, List.of(use("lombok.Builder.Default")));
    List<GeneratedBuilder.Part> parts =
        members(
                List.of(use("lombok.Builder", "setterPrefix", "with")),
                List.of(),
                field("names", use("lombok.Singular")),
                field("entries", use("lombok.Singular")),
                field("boxes", use("lombok.Singular")),
                field("sheep", use("lombok.Singular", "value", "oneSheep")),
                defaulted,
                fixed("c", true))
            .builders()
            .get(0)
            .parts();
    assertThat(parts)
        .extracting(part -> part.setter() + " " + part.adder() + " " + part.hasDefault())
        .containsExactly(
            "withNames withName false",
            "withEntries withEntry false",
            "withBoxes withBox false",
            "withSheep withOneSheep false",
            "withB null true");
  }

  @Test
  void annotationsOfOthersMeanNothing() {
    assertThat(names(List.of(use("org.acme.Data")), field("a", use("org.acme.Getter")))).isEmpty();
  }

  private static AnnotationUse use(String name) {
    return new AnnotationUse(name, Map.of());
  }

  private static AnnotationUse use(String name, String member, String value) {
    return new AnnotationUse(name, Map.of(member, List.of(value)));
  }

  private static Variable field(String name, AnnotationUse... annotations) {
    return new Variable(name, false, false, false, false, List.of(annotations));
  }

  private static Variable fixed(String name, boolean hasInitializer) {
    return new Variable(name, false, false, true, hasInitializer, List.of());
  }

  private static Variable flag(String name) {
    return new Variable(name, true, false, false, false, List.of());
  }

  private static Callable method(String name, Variable... parameters) {
    return new Callable(name, false, List.of(parameters), "", List.of());
  }

  private static LombokMembers members(
      List<AnnotationUse> annotations, List<Callable> methods, Variable... fields) {
    return LombokMembers.of(new LombokClass("Bean", false, annotations, List.of(fields), methods));
  }

  private static List<String> names(List<AnnotationUse> annotations, Variable... fields) {
    return names(annotations, List.of(), fields);
  }

  private static List<String> names(
      List<AnnotationUse> annotations, List<Callable> methods, Variable... fields) {
    return members(annotations, methods, fields).methods().stream()
        .map(LombokMembersTest::signature)
        .toList();
  }

  private static String signature(GeneratedMethod method) {
    List<String> parameters = method.parameters().stream().map(Variable::name).toList();
    return (method.isStatic() ? "static " : "")
        + method.name()
        + "("
        + String.join(",", parameters)
        + ")";
  }
}
