package dev.initonce.sample.compare;

import dev.initonce.lambda.LocalLambda;
import dev.initonce.lambda.LocalLambdaBuilder;
import dev.initonce.sample.collection.api.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.crt.CRT;
import software.amazon.awssdk.crtcore.CrtConnectionHealthConfiguration;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Times variations of {@code after}, each with one thing changed, in turn with the SDK's floor. All
 * run from the jars that are deployed: an archive of classes holds none that come from a directory.
 */
final class Trials {
  private static final String DEPLOYED = "after, as it is deployed";
  private static final int TRAINED = 100;
  private static final int ARCHIVE_SECONDS = 120;
  private static final double HUNDREDTH = 100;

  private final Functions functions;
  private final Path directory;
  private final Progress progress;

  /** Archives of classes go into the directory. */
  Trials(Functions functions, Path directory, Progress progress) {
    this.functions = functions;
    this.directory = directory;
    this.progress = progress;
  }

  List<Report.Trial> of(Conditions conditions)
      throws IOException, InterruptedException, Workload.FailedException {
    List<Contestant> contestants = new ArrayList<>(variations());
    contestants.add(Contestants.floors(functions).get(0));
    Map<String, Timed> timed = new Rounds(progress).of(contestants, conditions);
    Map<Operation, Latency> floor =
        timed.getOrDefault(Contestants.SDK_FLOOR, new Timed()).latencies();
    List<Report.Trial> trials = new ArrayList<>();
    timed.forEach(
        (name, one) ->
            trials.add(
                new Report.Trial(
                    name,
                    one.init().p50(),
                    one.firstCall().p50(),
                    one.latencies(),
                    Rounds.ratios(one.latencies(), floor, HUNDREDTH))));
    return trials;
  }

  private List<Contestant> variations()
      throws IOException, InterruptedException, Workload.FailedException {
    Map<String, Contestant.Start> starts = new LinkedHashMap<>();
    starts.put(DEPLOYED, () -> functions.deployed(Variant.AFTER, jar -> true));
    starts.put("without Netty's jars", this::withoutNetty);
    starts.put("no warm-up in init", () -> functions.builder(Variant.AFTER_UNPRIMED));
    starts.put("URL connection", () -> trial(AblationHandler.Http.URL_CONNECTION));
    starts.put("CRT", () -> trial(AblationHandler.Http.CRT));
    starts.put("both JIT compilers", () -> with("-XX:TieredStopAtLevel=4"));
    String archived = archive();
    starts.put("archive of classes", () -> with(archived));
    starts.put(
        "archive of classes, both JIT compilers",
        () -> with(archived).jvmOptions("-XX:TieredStopAtLevel=4"));
    List<Contestant> contestants = new ArrayList<>();
    starts.forEach((name, start) -> contestants.add(Contestant.of(name, start)));
    return contestants;
  }

  private LocalLambdaBuilder with(String option) throws IOException {
    return functions.deployed(Variant.AFTER, jar -> true).jvmOptions(option);
  }

  private LocalLambdaBuilder withoutNetty() throws IOException {
    return functions.deployed(Variant.AFTER, jar -> !jar.contains("netty"));
  }

  private LocalLambdaBuilder trial(AblationHandler.Http http) throws IOException {
    return functions
        .onLibrariesOfAfter(
            TrialHandler.class,
            UrlConnectionHttpClient.class,
            AwsCrtHttpClient.class,
            CrtConnectionHealthConfiguration.class,
            CRT.class)
        .environment(AblationHandler.HTTP, http.name());
  }

  /** Makes the archive that this JDK can make, and returns the option that uses it. */
  private String archive() throws IOException, InterruptedException, Workload.FailedException {
    boolean aot = Runtime.version().feature() >= 25;
    Path file = directory.resolve(aot ? "after.aot" : "after.jsa");
    progress.say("writing an archive of classes");
    try (LocalLambda runtime =
        with((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file).start()) {
      Workload workload = new Workload(runtime, UUID.randomUUID().toString());
      workload.begin();
      for (int i = 0; i < TRAINED; i++) {
        workload.once();
      }
      // The JVM writes it on an orderly end.
      ProcessHandle process = ProcessHandle.of(runtime.pid()).orElseThrow();
      process.destroy();
      process.onExit().get(ARCHIVE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the archive of classes was not written", e);
    }
    return (aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file;
  }
}
