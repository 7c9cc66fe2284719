package dev.initonce.lambda;

import java.io.File;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Settings of a {@link LocalLambda}. Not safe for use by several threads. */
public final class LocalLambdaBuilder {
  private final String handler;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> jvmOptions = new ArrayList<>();
  private List<Path> classPath = ownClassPath();
  private int memoryMegabytes = 512;
  private Duration timeout = Duration.ofSeconds(30);
  private Duration initTimeout = Duration.ofSeconds(60);
  private boolean snapStart;
  private boolean freezing;
  private int openFiles = 1024;
  private @Nullable Double cpuShare;
  private Path javaHome = Paths.get(System.getProperty("java.home"));
  private Consumer<String> logListener = line -> {};

  LocalLambdaBuilder(String handler) {
    if (handler.isBlank()) {
      throw new IllegalArgumentException("the handler must not be blank");
    }
    this.handler = handler;
  }

  /** The function's code and libraries; by default the class path of this JVM. */
  public LocalLambdaBuilder classPath(List<Path> entries) {
    classPath = List.copyOf(entries);
    return this;
  }

  /**
   * An environment variable of the function. Nothing is inherited from this process; a region and
   * dummy credentials are set unless they are set here.
   */
  public LocalLambdaBuilder environment(String name, String value) {
    environment.put(name, Objects.requireNonNull(value, name));
    return this;
  }

  /** Several environment variables of the function. */
  public LocalLambdaBuilder environment(Map<String, String> variables) {
    variables.forEach(this::environment);
    return this;
  }

  /** The function's memory in megabytes, 512 by default: the heap gets 85 % of it. */
  public LocalLambdaBuilder memoryMegabytes(int megabytes) {
    if (megabytes < 128 || megabytes > 10_240) {
      throw new IllegalArgumentException("memory must be 128 to 10240 MB, not " + megabytes);
    }
    memoryMegabytes = megabytes;
    return this;
  }

  /**
   * Holds the function to the part of a CPU that Lambda gives for its memory (1,769 MB are one),
   * from the end of init on; by default it may use every CPU. Needs a control group, so root on
   * Linux; see {@link LocalLambda#canLimitCpu()}.
   */
  public LocalLambdaBuilder cpuShareOfMemory() {
    return cpuShare(memoryMegabytes / (double) LocalLambda.MEGABYTES_OF_ONE_CPU);
  }

  /** Holds the function to this part of a CPU from the end of init on: 0.5 is half of one. */
  public LocalLambdaBuilder cpuShare(double cpus) {
    CpuShare.requirePositive(cpus);
    cpuShare = cpus;
    return this;
  }

  /** How long an invocation may take, 30 seconds by default. */
  public LocalLambdaBuilder timeout(Duration limit) {
    timeout = Objects.requireNonNull(limit, "limit");
    return this;
  }

  /** How long init and restore may take, 60 seconds by default (Lambda: 10 seconds). */
  public LocalLambdaBuilder initTimeout(Duration limit) {
    initTimeout = Objects.requireNonNull(limit, "limit");
    return this;
  }

  /** Goes through the phases of SnapStart: init, hooks, snapshot, restore, hooks, invocations. */
  public LocalLambdaBuilder snapStart() {
    snapStart = true;
    return this;
  }

  /** Stops the process between invocations, as Lambda does. */
  public LocalLambdaBuilder freezeBetweenInvocations() {
    freezing = true;
    return this;
  }

  /** How many files and sockets the function may have open, 1,024 by default as on Lambda. */
  public LocalLambdaBuilder openFiles(int limit) {
    openFiles = limit;
    return this;
  }

  /**
   * Further options of the JVM. It starts with those of Lambda: the serial collector, and the C1
   * compiler alone.
   */
  public LocalLambdaBuilder jvmOptions(String... options) {
    jvmOptions.addAll(List.of(options));
    return this;
  }

  /** The JDK to run on; by default that of this JVM. */
  public LocalLambdaBuilder javaHome(Path directory) {
    javaHome = Objects.requireNonNull(directory, "directory");
    return this;
  }

  /**
   * Gets each line that the function logs, on another thread; the lines of an invocation before it
   * ends.
   */
  public LocalLambdaBuilder onLog(Consumer<String> listener) {
    logListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Starts an execution environment and waits for the end of its init phase.
   *
   * @throws LambdaInitException if it does not become ready
   * @throws IllegalStateException if this machine cannot run it as asked for
   */
  public LocalLambda start() {
    if (cpuShare != null) {
      CpuShare.requireAvailable();
    }
    return new LocalLambda(
        new Settings(
            handler,
            classPath,
            Map.copyOf(environment),
            memoryMegabytes,
            timeout,
            initTimeout,
            snapStart,
            freezing,
            openFiles,
            cpuShare,
            List.copyOf(jvmOptions),
            javaHome,
            logListener));
  }

  private static List<Path> ownClassPath() {
    List<Path> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      entries.add(Paths.get(entry).toAbsolutePath());
    }
    return entries;
  }
}
