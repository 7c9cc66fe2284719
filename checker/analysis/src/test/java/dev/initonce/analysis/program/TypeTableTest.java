package dev.initonce.analysis.program;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.interfaze;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Statements.leave;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.lower.Lowering;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.Local;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TypeTableTest {

  private static final LibraryTypes LIBRARY =
      type -> type.equals("lib.Client") ? List.of("lib.SdkClient", "lib.Closeable") : List.of();

  private final TypeTable types =
      Lowering.program(
              Programs.program(
                  interfaze("a.Role").method(MethodBuilder.method("work")),
                  interfaze("a.SubRole")
                      .extending("a.Role")
                      .method(MethodBuilder.method("greet").body(leave())),
                  clazz("a.Base")
                      .abstractly()
                      .extending("lib.Client")
                      .field("inherited", "java.lang.Object")
                      .field("hidden", "java.lang.Object")
                      .method(MethodBuilder.method("work"))
                      .method("load", leave()),
                  clazz("a.Impl")
                      .extending("a.Base", "a.SubRole")
                      .field("hidden", "java.lang.Object")
                      .method("work", leave())
                      .method("greet", leave()),
                  clazz("a.Outer.Inner").within("a.Outer").extending("a.Impl")),
              LIBRARY,
              Catalog.builtIn())
          .types();

  @Test
  void knowsSupertypesInAndOutOfView() {
    assertThat(types.supertypesOf("a.Impl"))
        .containsExactlyInAnyOrder(
            "a.Base", "a.SubRole", "a.Role", "lib.Client", "lib.SdkClient", "lib.Closeable");
    assertThat(types.isSubtype("a.Impl", "lib.SdkClient")).isTrue();
    assertThat(types.isSubtype("a.Impl", "a.Impl")).isTrue();
    assertThat(types.isSubtype("a.Base", "a.Role")).isFalse();
    assertThat(types.isSubtype("lib.Client", "lib.SdkClient")).isTrue();
  }

  @Test
  void knowsSubtypesWithTheTypeItself() {
    assertThat(types.subtypesOf("a.Role"))
        .extracting(TypeInfo::name)
        .containsExactlyInAnyOrder("a.Role", "a.SubRole", "a.Impl", "a.Outer.Inner");
    assertThat(types.subtypesOf("lib.SdkClient"))
        .extracting(TypeInfo::name)
        .containsExactlyInAnyOrder("a.Base", "a.Impl", "a.Outer.Inner");
    assertThat(types.subtypesOf("lib.Unknown")).isEmpty();
  }

  @Test
  void lineageHasClassesFirst() {
    assertThat(types.lineage("a.Impl"))
        .extracting(TypeInfo::name)
        .containsExactly("a.Impl", "a.Base", "a.SubRole", "a.Role");
  }

  @Test
  void findsTheNearestMethodThatHasABody() {
    assertThat(found("a.Outer.Inner", "work")).isEqualTo("Impl.work");
    assertThat(found("a.Impl", "load")).isEqualTo("Base.load");
    assertThat(found("a.Impl", "greet")).isEqualTo("Impl.greet");
    assertThat(types.findMethods("a.Base", CallShape.of("work", 0))).isEmpty();
    assertThat(types.findMethods("a.Impl", CallShape.of("load", 1))).isEmpty();
    assertThat(types.findMethods("lib.Client", CallShape.of("load", 0))).isEmpty();
  }

  @Test
  void findsADefaultMethodBehindTheInterfaceThatDeclaresIt() {
    TypeTable defaults =
        Programs.lowered(
                interfaze("a.Role").method(MethodBuilder.method("work")),
                interfaze("a.Lazy").extending("a.Role").method("work", leave()),
                clazz("a.Worker").extending("a.Role", "a.Lazy"))
            .types();
    assertThat(defaults.findMethods("a.Worker", CallShape.of("work", 0)))
        .extracting(Body::displayName)
        .containsExactly("Lazy.work");
  }

  @Test
  void findsNoAbstractOverload() {
    TypeTable overloaded =
        Programs.lowered(
                clazz("a.Finder")
                    .abstractly()
                    .method(MethodBuilder.method("find").takes(local("name", Types.STRING)))
                    .method(MethodBuilder.method("find").takes(local("id", "int")).body(leave())))
            .types();
    assertThat(overloaded.findMethods("a.Finder", CallShape.of("find", 1)))
        .singleElement()
        .satisfies(body -> assertThat(body.parameters()).extracting(Local::name).contains("id"));
  }

  @Test
  void saysWhatIsDeclaredWithoutABodyToo() {
    assertThat(types.declares("a.SubRole", "work", 0)).isTrue();
    assertThat(types.declares("a.SubRole", "work", 1)).isFalse();
    assertThat(types.declares("a.SubRole", "load", 0)).isFalse();
    assertThat(types.declares("lib.Client", "work", 0)).isFalse();
  }

  @Test
  void findsTheClassThatDeclaresAField() {
    assertThat(types.declaringField("a.Outer.Inner", "hidden")).hasToString("a.Impl");
    assertThat(types.declaringField("a.Impl", "inherited")).hasToString("a.Base");
    assertThat(types.declaringField("a.Impl", "unknown")).isNull();
  }

  @Test
  void tellsWhichTypesCanBeMade() {
    assertThat(type("a.Impl").isConcrete()).isTrue();
    assertThat(type("a.Base").isConcrete()).isFalse();
    assertThat(type("a.Role").isConcrete()).isFalse();
    assertThat(type("a.Role").isInterface()).isTrue();
    assertThat(type("a.Base").isInterface()).isFalse();
  }

  @Test
  void theFirstOfANameStays() {
    TypeTable twice =
        Programs.lowered(clazz("a.Same").method("first"), clazz("a.Same").method("second")).types();
    assertThat(Objects.requireNonNull(twice.get("a.Same")).methods("first")).hasSize(1);
    assertThat(twice.all()).hasSize(1);
  }

  @Test
  void endsOnTypesThatExtendEachOther() {
    ClassBuilder left = clazz("a.Left").extending("a.Right");
    ClassBuilder right = clazz("a.Right").extending("a.Left");
    TypeTable circle = Programs.lowered(left, right).types();
    assertThat(circle.lineage("a.Left")).hasSize(2);
    assertThat(circle.isSubtype("a.Left", "a.Right")).isTrue();
  }

  private String found(String type, String method) {
    List<Body> bodies = types.findMethods(type, CallShape.of(method, 0));
    assertThat(bodies).hasSize(1);
    return bodies.get(0).displayName();
  }

  private TypeInfo type(String name) {
    return Objects.requireNonNull(types.get(name));
  }
}
