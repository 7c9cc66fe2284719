package dev.initonce.analysis.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Libraries that decide how the code of a Lambda function runs though the code need not name them:
 * they bring a handler of their own, which is deployed in its place. A build file names their
 * artifacts, a class path holds their classes; the rules of the catalog speak of the classes.
 */
public final class BackgroundLibraries {

  /** The core of AWS's adapters for web frameworks, on which all of them depend. */
  private static final String CONTAINER =
      "com.amazonaws.serverless.proxy.internal.LambdaContainerHandler";

  /** What Quarkus deploys: an instance that asks the container for the handler in the code. */
  private static final String QUARKUS = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler";

  private static final String QUARKUS_HTTP = "io.quarkus.amazon.lambda.http.LambdaHttpHandler";

  /** Micronaut's own handler for web requests. */
  public static final String MICRONAUT = "io.micronaut.function.aws.proxy.MicronautLambdaHandler";

  private static final Map<String, String> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("quarkus-amazon-lambda", QUARKUS);
    CLASSES.put("quarkus-amazon-lambda-http", QUARKUS_HTTP);
    CLASSES.put("quarkus-amazon-lambda-rest", QUARKUS_HTTP);
    CLASSES.put("quarkus-funqy-amazon-lambda", "io.quarkus.funqy.lambda.FunqyStreamHandler");
    CLASSES.put("micronaut-function-aws-api-proxy", MICRONAUT);
    CLASSES.put(
        "spring-cloud-function-adapter-aws-web",
        "org.springframework.cloud.function.adapter.aws.web.WebProxyInvoker");
    for (String framework :
        List.of(
            "jersey", "spark", "spring", "springboot2", "springboot3", "springboot4", "struts")) {
      CLASSES.put("aws-serverless-java-container-" + framework, CONTAINER);
    }
  }

  private BackgroundLibraries() {}

  /** Returns the artifacts that are looked for in build files, without their groups. */
  public static Set<String> artifacts() {
    return CLASSES.keySet();
  }

  /** Returns the classes that stand for the artifacts; what is not known is left out. */
  public static Set<String> classesOf(Collection<String> artifacts) {
    Set<String> classes = new LinkedHashSet<>();
    CLASSES.forEach(
        (artifact, className) -> {
          if (artifacts.contains(artifact)) {
            classes.add(className);
          }
        });
    return classes;
  }

  /** Returns those classes that are there, as {@code isThere} says of a canonical name. */
  public static Set<String> classesWhere(Predicate<String> isThere) {
    Set<String> classes = new LinkedHashSet<>(CLASSES.values());
    classes.removeIf(isThere.negate());
    return classes;
  }
}
