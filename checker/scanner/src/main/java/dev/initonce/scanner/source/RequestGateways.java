package dev.initonce.scanner.source;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Libraries that bring a Lambda handler of their own, one that hands requests on to the web
 * endpoints of the code. Nothing in the code names them: the build file does.
 */
public final class RequestGateways {

  private static final List<String> ARTIFACTS =
      List.of(
          "quarkus-amazon-lambda-http",
          "quarkus-amazon-lambda-rest",
          "micronaut-function-aws-api-proxy",
          "spring-cloud-function-adapter-aws-web",
          "aws-serverless-java-container-jersey",
          "aws-serverless-java-container-spark",
          "aws-serverless-java-container-spring",
          "aws-serverless-java-container-springboot2",
          "aws-serverless-java-container-springboot3",
          "aws-serverless-java-container-springboot4",
          "aws-serverless-java-container-struts");

  /** As part of coordinates, or as an accessor of a version catalog, which has dots for dashes. */
  private static final Pattern IN_GRADLE =
      Pattern.compile(
          ARTIFACTS.stream()
              .map(artifact -> artifact.replace("-", "[-.]"))
              .collect(Collectors.joining("|", "(?m)^(?!\\s*test).*[:.\"'](?:", ")(?![\\w.-])")));

  /** Micronaut's plugins add its library by themselves for this kind of deployment. */
  private static final Pattern MICRONAUT_RUNTIME =
      Pattern.compile("\\bruntime\\s*[(=]?\\s*[\"']lambda");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<!:)//[^\n]*");

  private RequestGateways() {}

  /** Returns whether the build file in that folder asks for one of them. */
  public static boolean isIn(Path buildRoot) {
    return isInMaven(buildRoot) || isInGradle(buildRoot);
  }

  private static boolean isInMaven(Path buildRoot) {
    return MavenModel.read(buildRoot)
        .filter(
            model ->
                model.property("micronaut.runtime").startsWith("lambda")
                    || model.dependencies().stream()
                        .anyMatch(artifact -> ARTIFACTS.contains(artifact.artifactId())))
        .isPresent();
  }

  private static boolean isInGradle(Path buildRoot) {
    String script = COMMENT.matcher(GradleFiles.script(buildRoot)).replaceAll("");
    return IN_GRADLE.matcher(script).find() || MICRONAUT_RUNTIME.matcher(script).find();
  }
}
