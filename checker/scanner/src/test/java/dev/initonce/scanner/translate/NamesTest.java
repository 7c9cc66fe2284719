package dev.initonce.scanner.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a simple name means, in the language's order. */
class NamesTest {

  private static final String OWN_CLIENT = "package p; class DynamoDbClient {}";

  private static String fieldType(String... sources) {
    return Translated.of(sources).type("p.A").fields().get(0).type().name();
  }

  @Test
  void aClassOfTheSamePackageIsNotTheSdks() {
    assertThat(fieldType("package p; class A { DynamoDbClient c; }", OWN_CLIENT))
        .isEqualTo("p.DynamoDbClient");
  }

  @Test
  void aSingleImportHidesTheSamePackage() {
    assertThat(
            fieldType(
                """
                package p;
                import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
                class A { DynamoDbClient c; }
                """,
                OWN_CLIENT))
        .isEqualTo("software.amazon.awssdk.services.dynamodb.DynamoDbClient");
  }

  @Test
  void theSamePackageHidesAnImportOnDemand() {
    assertThat(
            fieldType(
                """
                package p;
                import software.amazon.awssdk.services.dynamodb.*;
                class A { DynamoDbClient c; }
                """,
                OWN_CLIENT))
        .isEqualTo("p.DynamoDbClient");
  }

  @Test
  void aMemberTypeHidesAnImport() {
    assertThat(
            fieldType(
                "package p; import q.Item; class A { Item i; static class Item {} }",
                "package q; public class Item {}"))
        .isEqualTo("p.A.Item");
  }

  @Test
  void anInheritedMemberTypeHidesTheSamePackage() {
    assertThat(
            fieldType(
                "package p; class A extends q.Base { Item i; }",
                "package q; public class Base { public static class Item {} }",
                "package p; class Item {}"))
        .isEqualTo("q.Base.Item");
  }

  @Test
  void aTypeVariableHidesEverythingAndStandsForItsBound() {
    assertThat(
            fieldType(
                "package p; class A<Item extends Runnable> { Item i; }",
                "package p; class Item {}"))
        .isEqualTo("java.lang.Runnable");
  }

  @Test
  void aBoundMayNameItsOwnVariable() {
    assertThat(fieldType("package p; class A<T extends Comparable<T>> { T i; }"))
        .isEqualTo("java.lang.Comparable");
  }

  @Test
  void anOwnClassHidesJavaLang() {
    assertThat(
            fieldType("package p; class A { Record r; String s; }", "package p; class Record {}"))
        .isEqualTo("p.Record");
    assertThat(fieldType("package p; class A { Record r; }")).isEqualTo("java.lang.Record");
  }

  @Test
  void anImportOnDemandIsResolvedByWhatIsInView() {
    assertThat(
            fieldType(
                "package p; import java.util.*; import q.*; class A { Item i; }",
                "package q; public class Item {}"))
        .isEqualTo("q.Item");
  }

  @Test
  void theOnlyPackageOutOfViewIsWhereAnUnknownNameStands() {
    assertThat(fieldType("package p; import java.util.*; import org.acme.*; class A { Widget w; }"))
        .isEqualTo("org.acme.Widget");
  }

  @Test
  void aNameThatNothingDeclaresIsGeneratedIntoThePackage() {
    assertThat(fieldType("package p; import java.util.List; class A { ItemMapperGen w; }"))
        .isEqualTo("p.ItemMapperGen");
  }

  @Test
  void aFileThatImportsNothingMeansTheWellKnownTypes() {
    assertThat(fieldType("package p; class A { SnsClient c; }"))
        .isEqualTo("software.amazon.awssdk.services.sns.SnsClient");
    assertThat(fieldType("package p; class A { SnsClient c; }", "package p; class SnsClient {}"))
        .isEqualTo("p.SnsClient");
    assertThat(fieldType("package p; class A { OrdersClient c; }")).isEqualTo("p.OrdersClient");
    assertThat(fieldType("package p; import java.util.List; class A { SnsClient c; }"))
        .isEqualTo("p.SnsClient");
  }

  @Test
  void aGeneratedComponentStandsBesideItsInterface() {
    assertThat(
            fieldType(
                "package p; import dagger.*; import org.acme.*; class A { DaggerShop s; }",
                "package p; @dagger.Component interface Shop {}"))
        .isEqualTo("p.DaggerShop");
  }

  @ParameterizedTest
  @CsvSource({
    "SqsClient, software.amazon.awssdk.services.sqs.SqsClient",
    "S3AsyncClient, software.amazon.awssdk.services.s3.S3AsyncClient",
    "PutItemRequest, software.amazon.awssdk.services.dynamodb.model.PutItemRequest",
    "ObjectMapper, com.fasterxml.jackson.databind.ObjectMapper",
    "RequestHandler, com.amazonaws.services.lambda.runtime.RequestHandler",
    "SQSEvent, com.amazonaws.services.lambda.runtime.events.SQSEvent",
    "Frobnicator, ''",
  })
  void namesTellAmongSeveralPackagesOutOfView(String name, String expected) {
    String source =
        """
        package p;
        import java.util.*;
        import software.amazon.awssdk.services.s3.*;
        import software.amazon.awssdk.services.sqs.*;
        import software.amazon.awssdk.services.dynamodb.model.*;
        import com.fasterxml.jackson.databind.*;
        import com.amazonaws.services.lambda.runtime.*;
        import com.amazonaws.services.lambda.runtime.events.*;
        class A { %s c; }
        """;
    assertThat(fieldType(source.formatted(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "java.util.Map.Entry, java.util.Map.Entry",
    "Map.Entry, java.util.Map.Entry",
    "Entry, java.util.Map.Entry",
    "org.acme.Outer.Inner, org.acme.Outer.Inner",
    "Outer.Inner, org.acme.Outer.Inner",
    "int[], int[]",
    "List<String>[], java.util.List[]",
  })
  void qualifiedNamesAreTypesOrPackages(String written, String expected) {
    String source =
        """
        package p;
        import java.util.*;
        import java.util.Map.Entry;
        import org.acme.Outer;
        class A { %s c; }
        """;
    assertThat(fieldType(source.formatted(written))).isEqualTo(expected);
  }

  @Test
  void aModuleImportBringsItsPackages() {
    assertThat(
            fieldType(
                "package p; import module java.base; class A { ConcurrentMap<String, String> m; }"))
        .isEqualTo("java.util.concurrent.ConcurrentMap");
  }

  @Test
  void aStaticImportBringsMemberTypesToo() {
    assertThat(
            fieldType(
                "package p; import static q.Outer.Inner; class A { Inner i; }",
                "package q; public class Outer { public static class Inner {} }"))
        .isEqualTo("q.Outer.Inner");
    assertThat(
            fieldType(
                "package p; import static q.Outer.*; class A { Inner i; }",
                "package q; public class Outer { public static class Inner {} }"))
        .isEqualTo("q.Outer.Inner");
  }

  @Test
  void theUnnamedPackageHasNoDot() {
    Translated translated = Translated.of("class A { B b; }", "class B {}");
    assertThat(translated.type("A").fields().get(0).type().name()).isEqualTo("B");
  }

  @Test
  void aLocalVariableHidesAFieldAndAFieldHidesAType() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    class A {
                      Object Other;
                      Object name;
                      void m(Object name) { name.hashCode(); this.name.hashCode(); Other.hashCode(); }
                    }
                    class Other {}
                    """)
                .body("p.A", "m"))
        .isEqualTo(
            """
            name.Object#hashCode()
            this<p.A>.p.A#name.Object#hashCode()
            this<p.A>.p.A#Other.Object#hashCode()""");
  }

  @Test
  void fieldsAreFoundInEnclosingAndBaseClassesAndByStaticImport() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    import static q.Names.TABLE;
                    import static q.More.*;
                    class Outer extends Base {
                      static int count;
                      class A {
                        void m() { use(inherited, count, TABLE, LIMIT, q.Names.TABLE, max.value); }
                      }
                    }
                    class Base { Object inherited; Limit max; }
                    class Limit { int value; }
                    """,
                    "package q; public class Names { public static final String TABLE = \"t\"; }",
                    "package q; public class More { public static final int LIMIT = 1; }")
                .body("p.Outer.A", "m"))
        .isEqualTo(
            "this<p.Outer.A>.p.Outer.A#use(this<p.Outer>.p.Outer#inherited, p.Outer#count, q.Names#TABLE,"
                + " q.More#LIMIT, q.Names#TABLE, this<p.Outer>.p.Outer#max.p.Limit#value)");
  }

  @Test
  void aNameThatNothingDeclaresBelongsToTheClassThatInheritsFromOneOutOfView() {
    assertThat(
            Translated.of(
                    "package p; class A extends org.acme.Base { void m() { client.send(); } }")
                .body("p.A", "m"))
        .isEqualTo("this<p.A>.p.A#client.?#send()");
  }
}
