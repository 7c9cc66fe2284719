package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SmallRun.Resolver.class)
class TracingTest {
  private static final Trace TRACE =
      new Trace(
          Variant.AFTER,
          "delete",
          "5759e988bd862e3fe1be46a994272793",
          List.of(
              new Trace.Span("request", "00000000000000c3", "00000000000000b2", 1_500, 2_000),
              new Trace.Span("invocation", "00000000000000a1", "0000000000000001", 1_000, 4_000),
              new Trace.Span("call", "00000000000000b2", "00000000000000a1", 1_000, 3_000)));

  @Test
  void tracesShowWhatOnlyBeforeDoes(SmallRun run) throws Exception {
    List<Trace> traces = run.traces();

    assertThat(traces)
        .extracting(trace -> trace.variant() + " " + trace.operation())
        .containsExactly("BEFORE query", "BEFORE delete", "AFTER query", "AFTER delete");
    assertThat(traces.subList(0, 2))
        .allSatisfy(
            trace ->
                assertThat(names(trace))
                    .startsWith("invocation", "build client", "DynamoDB call")
                    .contains("connect", "TLS handshake", "request and response"));
    assertThat(traces.subList(2, 4))
        .allSatisfy(
            trace ->
                assertThat(names(trace))
                    .containsExactly("invocation", "DynamoDB call", "request and response"));
  }

  private static List<String> names(Trace trace) {
    return trace.spans().stream().map(Trace.Span::name).toList();
  }

  @Test
  void spansStandInTheOrderOfTheirStarts() {
    assertThat(names(TRACE)).containsExactly("invocation", "call", "request");
    assertThat(TRACE.milliseconds()).isEqualTo(0.003);
  }

  @Test
  void xraySegmentNestsWhatTheSpansNest() {
    Map<String, Object> segment = TRACE.xray();

    assertThat(segment)
        .containsEntry("trace_id", "1-5759e988-bd862e3fe1be46a994272793")
        .containsEntry("name", "invocation")
        .containsEntry("id", "00000000000000a1")
        .containsEntry("end_time", 4e-6);
    assertThat(Json.text(segment))
        .containsSubsequence("\"invocation\"", "\"call\"", "\"subsegments\"", "\"request\"");
  }

  @Test
  void chromeTraceHasOneCompleteEventPerSpan() {
    assertThat(Json.text(TRACE.chrome()))
        .containsOnlyOnce("\"name\" : \"call\"")
        .contains("\"ph\" : \"X\"")
        .contains("\"dur\" : 2.0")
        .contains("\"displayTimeUnit\" : \"ms\"");
  }
}
