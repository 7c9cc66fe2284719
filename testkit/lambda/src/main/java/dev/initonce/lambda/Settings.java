package dev.initonce.lambda;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a runtime was asked for; see {@link LocalLambdaBuilder} for each. */
record Settings(
    String handler,
    List<Path> classPath,
    Map<String, String> environment,
    int memoryMegabytes,
    Duration timeout,
    Duration initTimeout,
    boolean snapStart,
    boolean freezing,
    int openFiles,
    @Nullable Double cpuShare,
    List<String> jvmOptions,
    Path javaHome,
    Consumer<String> logListener) {

  String functionName() {
    return environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "local");
  }

  String functionArn() {
    String region = environment.getOrDefault("AWS_REGION", Command.DEFAULT_REGION);
    return "arn:aws:lambda:" + region + ":000000000000:function:" + functionName();
  }
}
