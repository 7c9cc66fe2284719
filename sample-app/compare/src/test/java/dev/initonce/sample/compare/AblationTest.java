package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.sample.compare.Ablation.Case;
import dev.initonce.sample.compare.AblationHandler.Http;
import dev.initonce.sample.compare.AblationHandler.Use;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AblationTest {
  @Test
  void everyPartIsChangedByItself() {
    assertThat(Ablation.cases(true))
        .hasSize(24)
        .doesNotHaveDuplicates()
        .contains(
            new Case("HTTP", Http.APACHE5, Use.KEPT, null),
            new Case("TLS", Http.APACHE5, Use.KEPT, null),
            new Case("TLS", Http.CRT, Use.KEPT, null),
            new Case("TLS", Http.APACHE5, Use.PER_OPERATION, null),
            new Case("TLS", Http.APACHE5, Use.PER_OPERATION_AND_CLOSED, null),
            new Case("TLS", Http.APACHE5, Use.PER_OPERATION, 0.145));
    assertThat(Ablation.cases(false)).hasSize(18).allMatch(one -> one.cpus() == null);
  }

  @Test
  void everyClientReadsThroughTheRuntime() throws Exception {
    List<Case> cases =
        List.of(
            new Case("TLS", Http.CRT, Use.KEPT, null),
            new Case("TLS", Http.URL_CONNECTION, Use.PER_OPERATION_AND_CLOSED, null));
    Progress silent = new Progress(new PrintWriter(new StringWriter()));
    try (Bench bench = Bench.start(Functions.ownSampleApp(), silent)) {
      List<Report.Ablation> measured =
          new Ablation(Map.of("TLS", bench.functions()), 1, 2, silent).measure(cases);

      assertThat(measured)
          .extracting(Report.Ablation::http)
          .containsExactly(Http.CRT, Http.URL_CONNECTION);
      assertThat(measured).allSatisfy(one -> assertThat(one.latency().samples()).isEqualTo(2));
    }
  }
}
