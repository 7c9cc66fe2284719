package dev.initonce.conformance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The front ends that the suite is run against, each asked once for each case. */
final class FrontEnds {

  static final List<FrontEnd> ALL = List.of(new Remembering(new CompilerPluginFrontEnd()));

  private FrontEnds() {}

  private record Remembering(FrontEnd asked, Map<String, List<ReportedFinding>> answers)
      implements FrontEnd {

    Remembering(FrontEnd asked) {
      this(asked, new ConcurrentHashMap<>());
    }

    @Override
    public String name() {
      return asked.name();
    }

    @Override
    public List<ReportedFinding> findings(ConformanceCase conformanceCase) {
      return answers.computeIfAbsent(conformanceCase.id(), id -> asked.findings(conformanceCase));
    }
  }
}
