package dev.initonce.sample.compare;

import dev.initonce.lambda.LocalLambda;
import dev.initonce.sample.compare.Conditions.CpuLimit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The database and the functions on it, and all that is measured with them. */
final class Bench implements AutoCloseable {
  /** On Lambda, what a function may have open at a time. */
  static final int LAMBDA_OPEN_FILES = 1024;

  private final Path sampleApp;
  private final Scratch scratch;
  private final Database database;
  private final Path trustStore;
  private final Functions functions;
  private final Progress progress;

  private Bench(Path sampleApp, Scratch scratch, Database database, Path trust, Progress progress) {
    this.sampleApp = sampleApp;
    this.scratch = scratch;
    this.database = database;
    this.trustStore = trust;
    this.functions = new Functions(sampleApp, database, trust);
    this.progress = progress;
  }

  static Bench start(Path sampleApp, Progress progress) throws IOException, InterruptedException {
    progress.say("starting DynamoDB Local, with TLS, in its own process");
    Scratch scratch = new Scratch(progress);
    try {
      Certificate certificate = Certificate.create(scratch);
      Database database = Database.start(scratch, certificate);
      return new Bench(sampleApp, scratch, database, certificate.trustStore(), progress);
    } catch (IOException | InterruptedException | RuntimeException e) {
      scratch.close();
      throw e;
    }
  }

  Functions functions() {
    return functions;
  }

  Database database() {
    return database;
  }

  Report compare(Plan plan, String command) throws IOException, Workload.FailedException {
    boolean limitCpu = LocalLambda.canLimitCpu();
    double loadBefore = load();
    Rounds rounds = new Rounds(progress);
    List<Contestant> variants =
        List.of(
            Contestants.variant(functions, Variant.BEFORE),
            Contestants.variant(functions, Variant.AFTER));
    List<Report.Setting> settings = new ArrayList<>();
    for (Conditions conditions : settings(plan, limitCpu)) {
      settings.add(said(SteadyState.setting(conditions, rounds.of(variants, conditions))));
    }
    SteadyState steady = new SteadyState(functions, rounds, plan);
    steady.settings().forEach(setting -> settings.add(said(setting)));
    ColdStarts starts = new ColdStarts(functions, plan.coldStarts(), progress);
    TreeSet<Integer> sizes = new TreeSet<>(plan.memory());
    List<Report.ColdStart> coldStarts = new ArrayList<>(starts.at(sizes.first(), limitCpu));
    if (sizes.size() > 1) {
      coldStarts.addAll(starts.at(sizes.last(), limitCpu));
    }
    List<Report.Holdings> holdings =
        List.of(holdings(Variant.BEFORE, plan.counted()), holdings(Variant.AFTER, plan.counted()));
    return new Report(
        Summary.headline(settings),
        command,
        plan,
        machine(loadBefore),
        settings,
        coldStarts,
        holdings,
        steady.floors(),
        ablation(plan),
        LineCount.of(sampleApp),
        new Tracing(functions, progress).take());
  }

  /** Who waits for the report wants to know what came out so far. */
  private Report.Setting said(Report.Setting setting) {
    progress.say("%s", Summary.line(setting));
    return setting;
  }

  private static List<Conditions> settings(Plan plan, boolean limitCpu) {
    List<Conditions> settings = new ArrayList<>();
    for (int memory : plan.memory()) {
      settings.add(
          Conditions.ofMemory(memory, limitCpu ? CpuLimit.AFTER_INIT : CpuLimit.NEVER, plan));
      if (limitCpu && plan.steadyRounds() > 0 && plan.steadyWarmUps() > 0) {
        settings.add(Conditions.warm(memory, plan));
      }
    }
    return settings;
  }

  private List<Report.Ablation> ablation(Plan plan) throws IOException, Workload.FailedException {
    if (plan.ablationSamples() == 0) {
      return List.of();
    }
    try (Database plain = Database.start(scratch, null)) {
      Map<String, Functions> endpoints = new LinkedHashMap<>();
      endpoints.put("HTTP", new Functions(sampleApp, plain, trustStore));
      endpoints.put("TLS", functions);
      return new Ablation(endpoints, plan.rounds(), plan.ablationSamples(), progress)
          .measure(Ablation.cases(LocalLambda.canLimitCpu()));
    }
  }

  List<Report.Trial> trials(Plan plan)
      throws IOException, InterruptedException, Workload.FailedException {
    return new Trials(functions, scratch.directory(), progress)
        .of(Conditions.steady(plan.rounds(), plan.warmUps(), plan.samples()));
  }

  Report.Holdings soak(int invocations) throws IOException {
    return holdings(Variant.AFTER, invocations);
  }

  Report.Holdings holdings(Variant variant, int invocations) throws IOException {
    return new HoldingsRun(functions, database, progress)
        .of(variant, invocations, LAMBDA_OPEN_FILES);
  }

  private static Report.Machine machine(double loadBefore) {
    return new Report.Machine(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        loadBefore,
        load());
  }

  private static double load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return Math.round(load * 100) / 100.0;
  }

  @Override
  public void close() {
    scratch.close();
  }
}
