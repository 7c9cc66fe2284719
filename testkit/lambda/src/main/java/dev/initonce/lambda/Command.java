package dev.initonce.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** The command and environment that Lambda starts a Java function with. */
final class Command {
  static final String DEFAULT_REGION = "us-east-1";

  /** Where the runtime writes what its logger gets: what it prints cannot be told apart. */
  private static final int LOG_FILE_DESCRIPTOR = 3;

  private Command() {}

  static ProcessBuilder of(Settings settings, String runtimeApi, Path directory) {
    // The limit belongs to the shell, which then becomes the JVM and keeps its process id.
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c"));
    // Its standard error becomes the pipe for the logger's messages.
    command.add(
        String.format(
            "exec %d>&2 2>&1; ulimit -n %d && exec \"$@\"",
            LOG_FILE_DESCRIPTOR, settings.openFiles()));
    command.add("lambda");
    command.add(settings.javaHome().resolve("bin").resolve("java").toString());
    command.addAll(jvmOptions(settings, directory));
    command.add("-cp");
    command.add(classPath(settings));
    command.add(AWSLambda.class.getName());
    command.add(settings.handler());
    ProcessBuilder process = new ProcessBuilder(command);
    process.directory(directory.toFile());
    process.environment().clear();
    process.environment().putAll(environment(settings, runtimeApi, directory));
    return process;
  }

  private static List<String> jvmOptions(Settings settings, Path directory) {
    List<String> options = new ArrayList<>();
    options.add("-Xmx" + settings.memoryMegabytes() * 85 / 100 + "m");
    options.add("-XX:+UseSerialGC");
    options.add("-XX:TieredStopAtLevel=1");
    // What it leaves there goes with the directory, since it is killed in the end.
    options.add("-Djava.io.tmpdir=" + directory);
    options.add("-XX:-UsePerfData");
    options.add(
        "-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI="
            + NativeLibrary.path());
    // The runtime makes a FileDescriptor of the pipe's number by reflection; otherwise it prints.
    options.add("--add-opens=java.base/java.io=ALL-UNNAMED");
    // Where the CRaC API finds the hooks' registry that the runtime runs.
    options.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    if (restrictsNativeAccess(settings.javaHome())) {
      options.add("--enable-native-access=ALL-UNNAMED");
    }
    options.addAll(settings.jvmOptions());
    return options;
  }

  /** JDK 24 began to warn of native libraries. */
  private static boolean restrictsNativeAccess(Path javaHome) {
    try {
      return Files.readAllLines(javaHome.resolve("release")).stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9]*([0-9]+).*", "$1"))
          .anyMatch(feature -> Integer.parseInt(feature) >= 24);
    } catch (IOException e) {
      throw new IllegalStateException(javaHome + " is not the directory of a JDK", e);
    }
  }

  private static String classPath(Settings settings) {
    Set<Path> entries = new LinkedHashSet<>(settings.classPath());
    // The runtime and what it needs; on Lambda they are there already.
    entries.add(home(AWSLambda.class));
    entries.add(home(Context.class));
    entries.add(home(PojoSerializer.class));
    entries.add(home(SdkInternalThreadLocal.class));
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path home(Class<?> type) {
    try {
      return Paths.get(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " has no file of its own", e);
    }
  }

  /** The variables that Lambda sets; no credentials of this machine's user can be found from it. */
  private static Map<String, String> environment(
      Settings settings, String runtimeApi, Path directory) {
    Map<String, String> variables = new HashMap<>();
    String region = settings.environment().getOrDefault("AWS_REGION", DEFAULT_REGION);
    variables.put("AWS_REGION", region);
    variables.put("AWS_DEFAULT_REGION", region);
    variables.put("AWS_ACCESS_KEY_ID", "local");
    variables.put("AWS_SECRET_ACCESS_KEY", "local");
    variables.put("AWS_SESSION_TOKEN", "local");
    // Without it, code without a region waits for a metadata service that is not there.
    variables.put("AWS_EC2_METADATA_DISABLED", "true");
    variables.put("AWS_EXECUTION_ENV", "AWS_Lambda_java" + Runtime.version().feature());
    variables.put("AWS_LAMBDA_FUNCTION_NAME", settings.functionName());
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(settings.memoryMegabytes()));
    variables.put(
        "AWS_LAMBDA_INITIALIZATION_TYPE", settings.snapStart() ? "snap-start" : "on-demand");
    variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + settings.functionName());
    variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
    variables.put("HOME", directory.toString());
    variables.put("LANG", "en_US.UTF-8");
    variables.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    variables.put("TZ", ":UTC");
    variables.put("_HANDLER", settings.handler());
    variables.putAll(settings.environment());
    variables.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
    variables.put("_LAMBDA_TELEMETRY_LOG_FD", Integer.toString(LOG_FILE_DESCRIPTOR));
    return variables;
  }
}
