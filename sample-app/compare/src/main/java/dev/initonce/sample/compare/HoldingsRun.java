package dev.initonce.sample.compare;

import dev.initonce.lambda.LocalLambda;
import dev.initonce.lambda.ProcessStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what a variant builds and holds over many invocations. No clock: the counts are exact. */
final class HoldingsRun {
  private static final int PER_COLLECTION = 5;
  private static final int FIRST_WORD = 100;
  private static final int SAID_EVERY = 5000;

  private final Functions functions;
  private final Database database;
  private final Progress progress;

  HoldingsRun(Functions functions, Database database, Progress progress) {
    this.functions = functions;
    this.database = database;
    this.progress = progress;
  }

  /** Ends after {@code invocations}, or when the function fails. */
  Report.Holdings of(Variant variant, int invocations, int openFilesLimit) throws IOException {
    progress.say("%s: %,d invocations, counted", variant, invocations);
    AtomicInteger built = new AtomicInteger();
    List<Report.Sample> samples = new ArrayList<>();
    long connectionsBefore = database.connectionsAccepted();
    String endedBy = null;
    LocalLambda runtime =
        functions
            .counting(variant)
            .openFiles(openFilesLimit)
            .onLog(line -> built.addAndGet(line.contains(ClientCounter.SAID) ? 1 : 0))
            .start();
    Workload workload = new Workload(runtime, UUID.randomUUID().toString());
    try (runtime) {
      int every = Math.max(PER_COLLECTION, invocations / 20 / PER_COLLECTION * PER_COLLECTION);
      while (workload.succeeded() < invocations) {
        workload.once();
        if (workload.succeeded() == FIRST_WORD || workload.succeeded() % SAID_EVERY == 0) {
          progress.say("%s: %,d of %,d", variant, workload.succeeded(), invocations);
        }
        if (workload.succeeded() % every == 0 || workload.succeeded() >= invocations) {
          samples.add(sample(workload.succeeded(), runtime, connectionsBefore));
        }
      }
    } catch (Workload.FailedException e) {
      endedBy = e.getMessage();
    }
    long connections = database.connectionsAccepted() - connectionsBefore;
    return new Report.Holdings(
        variant, workload.succeeded(), built.get(), connections, samples, endedBy);
  }

  private Report.Sample sample(int sent, LocalLambda runtime, long connectionsBefore) {
    ProcessStatus status = runtime.status();
    return new Report.Sample(
        sent,
        status.openFiles(),
        Math.round(status.residentBytes() / 1e5) / 10.0,
        database.connectionsAccepted() - connectionsBefore);
  }
}
