package dev.initonce.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.scanner.report.Problem;
import dev.initonce.scanner.report.ScanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which files are parsed: each has a fault that only a parser sees, so that the problems name those
 * that were.
 */
class DemandTest {

  private static final String FAULT = " class Fault%s { int x = ; }";
  private static final String LAMBDA =
      "package p; import com.amazonaws.services.lambda.runtime.*; ";
  private static final String HANDLER =
      LAMBDA
          + "public class H implements RequestHandler<String, String> {"
          + " public String handleRequest(String e, Context c) { %s return e; } }";
  private static final String BUILD =
      "software.amazon.awssdk.services.s3.S3Client.create().serviceName();";

  @TempDir private Path folder;

  @BeforeEach
  void beginARepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Writes sources of package p that do not parse. */
  private void faulty(String... types) throws IOException {
    for (String type : types) {
      String name = type.replaceAll("(?s).*?(?:class|interface|record) (\\w+).*", "$1");
      write(name, "package p; " + type + FAULT.formatted(name));
    }
  }

  private List<String> parsed(AnalysisOptions analysis) {
    ScanResult result = Scan.of(List.of(folder), ScanOptions.defaults().withAnalysis(analysis));
    return result.problems().stream()
        .map(Problem::file)
        .map(file -> file.replaceAll(".*/|\\.java$", ""))
        .toList();
  }

  private List<String> parsed() {
    return parsed(AnalysisOptions.defaults());
  }

  @Test
  void nothingWithoutAnEntryPoint() throws IOException {
    faulty("class A { S3Client c = S3Client.create(); }", "class B extends A {}");

    assertThat(parsed()).isEmpty();
  }

  @Test
  void nothingWhereNothingIsBuilt() throws IOException {
    String function = "package p; class H { @io.quarkus.funqy.Funq void run(A a) { %s } }";
    faulty("class A {}");

    write("H", function.formatted(""));
    assertThat(parsed()).isEmpty();
    write("H", function.formatted(BUILD));
    assertThat(parsed()).containsExactly("A");
  }

  @Test
  void whatIsMentionedAndWhatThatMentions() throws IOException {
    write("H", HANDLER.formatted(BUILD + " new A();"));
    faulty("class A { B b; }", "class B {}", "class C { A a; }");

    assertThat(parsed()).containsExactly("A", "B");
  }

  @Test
  void subtypesOfWhatIsMentionedAnonymousOnesToo() throws IOException {
    write("H", HANDLER.formatted(BUILD + " A a = null;"));
    faulty(
        "interface A {}",
        "class B implements A {}",
        "class C extends B {}",
        "class D { Object a = new A() { }; }",
        "class E { Object a; }");

    assertThat(parsed()).containsExactly("A", "B", "C", "D");
  }

  @Test
  void memberTypesByTheTypeAroundThem() throws IOException {
    write("H", HANDLER.formatted(BUILD + " A.Builder b = null;"));
    faulty("class A { static class Builder {} }", "class B { static class Builder {} }");

    assertThat(parsed()).containsExactly("A");
  }

  @Test
  void whoeverSetsAFieldOfWhatIsMentioned() throws IOException {
    write("H", HANDLER.formatted(BUILD + " A.client = null;"));
    faulty("class A { static Object client; }", "class B { static { A.client = 1; } }");

    assertThat(parsed()).containsExactly("A", "B");
  }

  @Test
  void lambdasThatAreHandlers() throws IOException {
    write("H", HANDLER.formatted(BUILD));
    write("Wrapper", LAMBDA + "class Wrapper { static void wrap(RequestHandler<?, ?> h) {} }");
    faulty(
        "class A { Object a = make().wrap((e, c) -> e); }",
        "class B { Object b = make().wrap(1); }",
        "class C { Object c = make().run((e, c) -> e); }");

    assertThat(parsed()).containsExactly("A");
  }

  @Test
  void interfacesThatExtendOneOfLambdas() throws IOException {
    write("H", HANDLER.formatted(BUILD));
    write("Mine", LAMBDA + "interface Mine extends RequestHandler<String, String> {}");
    faulty("class A { Mine m = (e, c) -> e; }", "class B { Mine m; }");

    assertThat(parsed()).containsExactly("A");
  }

  @Test
  void callersOfWhatWouldBeAHandlerOtherwise() throws IOException {
    write(
        "Pojo",
        "package p; import com.amazonaws.services.lambda.runtime.Context; public class Pojo {"
            + " public String serve(String e, Context c) { "
            + BUILD
            + " return e; } }");
    faulty("class A { void m() { any().serve(1, null); } }", "class B { void m() { other(); } }");

    assertThat(parsed()).containsExactly("A");
  }

  @Test
  void handlersThatAreNamed() throws IOException {
    faulty("class A { S3Client c; }", "class B {}");

    assertThat(parsed(AnalysisOptions.defaults().withHandlers(Set.of("p.A::run"))))
        .containsExactly("A");
  }

  @Test
  void whatAContainerMakes() throws IOException {
    write("H", HANDLER.formatted(BUILD));
    faulty("@jakarta.inject.Singleton class A {}", "class B { @Deprecated int b; }");

    assertThat(parsed()).containsExactly("A");
  }

  @Test
  void endpointsBehindAProxyOnly() throws IOException {
    String endpoint =
        "class A { @org.springframework.web.bind.annotation.GetMapping void m() {} S3Client c ="
            + " software.amazon.awssdk.services.s3.S3Client.create(); }";
    faulty(endpoint);
    assertThat(parsed()).isEmpty();
    assertThat(parsed(AnalysisOptions.defaults().withServices(true))).containsExactly("A");

    write(
        "Proxy",
        "package p; class Proxy { com.amazonaws.serverless.proxy.spring.SpringBootLambdaContainerHandler h; }");
    assertThat(parsed()).containsExactly("A");
  }

  /** A receiver of an unknown type is the only one that has such a method, or it is not. */
  @Test
  void whoeverDeclaresAMethodThatIsLookedForByItsName() throws IOException {
    write("H", HANDLER.formatted(BUILD + " unknown.lib.Factory.any().peculiar();"));
    faulty("class A { void peculiar() {} }", "class B { void other() {} }");

    assertThat(parsed()).containsExactly("A");
  }

  @Test
  void snippetsWithoutImports() throws IOException {
    String snippet =
        "class A implements RequestHandler<String, String> { public String handleRequest(String e,"
            + " Context c) { return S3Client.create().serviceName(); } }";
    faulty(snippet);

    assertThat(parsed()).containsExactly("A");
  }

  @Test
  void allFilesWhenAskedTo() throws IOException {
    faulty("class A {}", "class B {}");

    ScanResult result = Scan.of(List.of(folder), ScanOptions.defaults().withExhaustive(true));

    assertThat(result.problems()).extracting(Problem::line).containsExactly(1, 1);
  }

  @Test
  void filesThatAreGivenAndFilesThatDoNotEnd() throws IOException {
    faulty("class A {}", "class B {}");
    write("C", "package p; class C {");

    ScanResult result =
        Scan.of(
            Stream.of("A.java", "C.java").map(folder::resolve).toList(), ScanOptions.defaults());
    assertThat(result.problems()).hasSize(2);
    assertThat(parsed()).containsExactly("C");
  }
}
