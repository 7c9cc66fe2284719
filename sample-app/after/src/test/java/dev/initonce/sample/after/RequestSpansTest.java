package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.junit.DynamoDbTest;
import dev.initonce.provider.TableProvider;
import dev.initonce.sample.behaviour.Caller;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@DynamoDbTest
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class RequestSpansTest {
  private static final String HEADER = "com.amazonaws.xray.traceHeader";
  private static final AttributeKey<Long> STATUS =
      AttributeKey.longKey("http.response.status_code");

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .build();

  @BeforeEach
  void setHeader() {
    System.setProperty(
        HEADER, "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1");
  }

  @AfterEach
  void clearHeader() {
    System.clearProperty(HEADER);
    telemetry.close();
  }

  @Test
  void requestIsASpanBelowTheOneThatXRayKnows(TableProvider tables) {
    new Caller(new CollectionHandler(tables, telemetry), "o-1").send("create");

    SpanData span = onlySpan();
    assertThat(span.getName()).isEqualTo("POST /collections");
    assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
    assertThat(span.getTraceId()).isEqualTo("5759e988bd862e3fe1be46a994272793");
    assertThat(span.getParentSpanId()).isEqualTo("53995c3f42cd8ad8");
    assertThat(span.getAttributes().get(STATUS)).isEqualTo(201);
    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
  }

  @Test
  void requestWithoutHeaderIsATraceOfItsOwn(TableProvider tables) {
    System.clearProperty(HEADER);

    new Caller(new CollectionHandler(tables, telemetry), "o-1").send("list");

    assertThat(onlySpan().getParentSpanContext().isValid()).isFalse();
  }

  @Test
  void invocationThatIsNotSampledLeavesNoSpan(TableProvider tables) {
    System.setProperty(
        HEADER, "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=0");

    new Caller(new CollectionHandler(tables, telemetry), "o-1").send("list");

    assertThat(exporter.getFinishedSpanItems()).isEmpty();
  }

  @Test
  void refusedRequestIsNoError(TableProvider tables) {
    String missing = "0e37df36-f698-11e6-8dd4-cb9ced3df976";

    new Caller(new CollectionHandler(tables, telemetry), "o-1").send("read", "id", missing);

    assertThat(onlySpan().getAttributes().get(STATUS)).isEqualTo(404);
    assertThat(onlySpan().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
  }

  @Test
  void failureIsRecorded(TableProvider tables) {
    CollectionHandler handler = new CollectionHandler(tables, telemetry);
    tables.client().deleteTable(table -> table.tableName(tables.tableName(Tables.COLLECTION)));

    new Caller(handler, "o-1").send("list");

    assertThat(onlySpan().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(onlySpan().getEvents())
        .singleElement()
        .satisfies(event -> assertThat(event.getName()).isEqualTo("exception"));
  }

  private SpanData onlySpan() {
    List<SpanData> spans = exporter.getFinishedSpanItems();
    assertThat(spans).hasSize(1);
    return spans.get(0);
  }
}
