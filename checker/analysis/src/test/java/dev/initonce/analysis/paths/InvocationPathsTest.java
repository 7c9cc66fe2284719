package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.Place;
import dev.initonce.analysis.syntax.Statement;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which constructions are findings of their own, and in which order they are told. */
class InvocationPathsTest {

  @Test
  void findingsAreOrderedByFileThenByPlace() {
    assertThat(
            rebuilt(
                handler(
                    buildAt("b/B.java", 5, 6, "SnsClient"),
                    buildAt("a/A.java", 9, 12, "SqsClient"),
                    buildAt("a/A.java", 9, 10, "SesClient"),
                    buildAt("a/A.java", 3, 20, "S3Client"))))
        .containsExactly("S3Client", "SesClient", "SqsClient", "SnsClient");
  }

  private static Statement buildAt(String file, int start, int end, String simpleName) {
    String type = Types.client(simpleName);
    return run(
        new Expression.Call(
            new Place(file, 1, 1, start, end),
            TypeUse.of(type),
            null,
            new MethodRef(type, "create", 0, null),
            List.of(),
            false));
  }

  @Test
  void httpClientInsideAClientsConstructionIsPartOfThatFinding() {
    assertThat(rebuilt(handler(run(build("S3Client", httpClient()))))).containsExactly("S3Client");
  }

  @Test
  void httpClientBesideAClientsConstructionIsAFindingOfItsOwn() {
    assertThat(rebuilt(handler(run(httpClient()), run(build("S3Client")))))
        .containsExactly("ApacheHttpClient", "S3Client");
    assertThat(rebuilt(handler(run(build("S3Client")), run(httpClient()))))
        .containsExactly("S3Client", "ApacheHttpClient");
  }

  private static Expression httpClient() {
    String type = "software.amazon.awssdk.http.apache.ApacheHttpClient";
    return callStatic(type, "create", type);
  }
}
