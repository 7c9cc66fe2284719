#!/bin/sh
# Quarkus 3.20.0, quarkus-amazon-lambda.
#
# Lambda's own runtime makes one handler and keeps it, so its constructor and fields are where clients are built
# once. Quarkus makes a handler without a scope annotation anew for each invocation, fields and all, and the beans
# in it that are dependent; nothing in the build or in the log says so. With @Singleton it is made once.
. "$(dirname "$0")/common"
mkdir -p "$work/src/main/java" "$work/src/test/java" "$work/src/main/resources"
cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>io.quarkus.platform</groupId>
        <artifactId>quarkus-bom</artifactId>
        <version>3.20.0</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>io.quarkus</groupId>
      <artifactId>quarkus-amazon-lambda</artifactId>
    </dependency>
    <dependency>
      <groupId>io.quarkus</groupId>
      <artifactId>quarkus-junit5</artifactId>
      <scope>test</scope>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.0</version>
        <configuration>
          <parameters>true</parameters>
        </configuration>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-surefire-plugin</artifactId>
        <version>3.5.3</version>
        <configuration>
          <systemPropertyVariables>
            <java.util.logging.manager>org.jboss.logmanager.LogManager</java.util.logging.manager>
          </systemPropertyVariables>
        </configuration>
      </plugin>
      <plugin>
        <groupId>io.quarkus.platform</groupId>
        <artifactId>quarkus-maven-plugin</artifactId>
        <version>3.20.0</version>
        <extensions>true</extensions>
        <executions>
          <execution>
            <goals>
              <goal>generate-code</goal>
              <goal>generate-code-tests</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
XML
cat >"$work/src/test/java/HandlerTest.java" <<'JAVA'
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.*;
import java.nio.file.*;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandlerTest {
  @Test
  void invokes() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:8081/_lambda_"))
            .POST(HttpRequest.BodyPublishers.ofString("\"event\""))
            .build();
    for (int i = 0; i < 3; i++) {
      String answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
      Files.writeString(
          Path.of(System.getenv("ANSWERS")), answer + "\n", StandardOpenOption.APPEND);
    }
  }
}
JAVA
for scope in "" "@jakarta.inject.Singleton"; do
  cat >"$work/src/main/java/Greeter.java" <<JAVA
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

$scope
public class Greeter implements RequestHandler<String, String> {
  static int made;

  public Greeter() {
    made++;
  }

  @Override
  public String handleRequest(String event, Context context) {
    return "constructors run: " + made;
  }
}
JAVA
  echo "${scope:-no scope}" >>"$work/out"
  ANSWERS="$work/out" mvn -B -q -f "$work/pom.xml" test </dev/null >"$work/maven.log" 2>&1 || {
    tail -40 "$work/maven.log" >&2
    exit 2
  }
done
seen <<'SEEN'
no scope
"constructors run: 1"
"constructors run: 2"
"constructors run: 3"
@jakarta.inject.Singleton
"constructors run: 1"
"constructors run: 1"
"constructors run: 1"
SEEN
