package dev.initonce.sample.compare.traced;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;

/** Writes each ended span to the function's log, where {@code Tracing} reads it. */
public final class LogExporter implements SpanExporter {
  /** What a line with a span begins with. */
  public static final String MARK = "initonce: span ";

  @Override
  public CompletableResultCode export(Collection<SpanData> spans) {
    for (SpanData span : spans) {
      System.out.println(
          String.join(
              "\t",
              MARK + span.getName(),
              span.getTraceId(),
              span.getSpanId(),
              span.getParentSpanId(),
              Long.toString(span.getStartEpochNanos()),
              Long.toString(span.getEndEpochNanos())));
    }
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode flush() {
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode shutdown() {
    return CompletableResultCode.ofSuccess();
  }
}
