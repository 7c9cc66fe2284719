package dev.initonce.analysis.benchmark;

import dev.initonce.analysis.AnalysisOptions;
import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.lower.Lowering;
import dev.initonce.analysis.paths.InvocationPaths;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.SourceFile;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Prints the engine's time for each method of a program, at growing sizes: if it is linear, the
 * numbers stay level. The median of several runs is taken.
 */
public final class EngineBenchmark {

  private static final int[] SIZES = {1_000, 3_000, 10_000, 30_000, 100_000};
  private static final int RUNS = 5;

  private EngineBenchmark() {}

  /** Runs it; an argument sets the number of methods at most. */
  public static void main(String[] arguments) {
    int most = arguments.length == 0 ? SIZES[SIZES.length - 1] : Integer.parseInt(arguments[0]);
    warmUp();
    System.out.println(
        "| methods | findings | lowering, µs/method | walk, µs/method | total, ms |");
    System.out.println("|--:|--:|--:|--:|--:|");
    for (int size : SIZES) {
      if (size <= most) {
        measure(size);
      }
    }
  }

  private static void warmUp() {
    List<SourceFile> files = GrowingProgram.of(SIZES[0]);
    for (int i = 0; i < 20; i++) {
      walk(Lowering.program(files, LibraryTypes.NONE, Catalog.builtIn()));
    }
  }

  private static void measure(int size) {
    List<SourceFile> files = GrowingProgram.of(size);
    List<Long> lowering = new ArrayList<>();
    List<Long> walking = new ArrayList<>();
    int methods = 0;
    int findings = 0;
    for (int i = 0; i < RUNS; i++) {
      System.gc();
      long start = cpuTime();
      Program program = Lowering.program(files, LibraryTypes.NONE, Catalog.builtIn());
      long lowered = cpuTime();
      findings = walk(program);
      long walked = cpuTime();
      lowering.add(lowered - start);
      walking.add(walked - lowered);
      methods = methodsOf(program);
    }
    long low = median(lowering);
    long walk = median(walking);
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,d | %.2f | %.2f | %,d |%n",
        methods,
        findings,
        low / 1e3 / methods,
        walk / 1e3 / methods,
        (low + walk) / 1_000_000);
  }

  /** The processor time of this thread: what else the machine does hardly matters then. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int walk(Program program) {
    return new InvocationPaths(AnalysisOptions.defaults()).findings(program).size();
  }

  /** Counts what is written; constructors that the compiler adds are left out. */
  private static int methodsOf(Program program) {
    int count = 0;
    for (TypeInfo type : program.types().all()) {
      for (List<Body> bodies : type.methods().values()) {
        count += (int) bodies.stream().filter(body -> body.kind() == Body.Kind.METHOD).count();
      }
    }
    return count;
  }

  private static long median(List<Long> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}
