package dev.initonce.sample.compare.traced;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Begins and ends spans; public so that probed classes may call it. */
public final class Spans {
  private static final Tracer TRACER =
      SdkTracerProvider.builder()
          .addSpanProcessor(SimpleSpanProcessor.create(new LogExporter()))
          .build()
          .get("initonce");

  private Spans() {}

  private record Open(Span span, Scope scope) {}

  /** The span of an invocation, in the trace that its X-Ray header names. */
  static Object beginInvocation(@Nullable String traceHeader) {
    Context parent = Context.root();
    if (traceHeader != null) {
      parent = parent.with(Span.wrap(parent(traceHeader)));
    }
    return open(TRACER.spanBuilder("invocation").setParent(parent).startSpan());
  }

  /** A span below the current one. */
  public static Object begin(String name) {
    return open(TRACER.spanBuilder(name).startSpan());
  }

  @SuppressWarnings(
      "MustBeClosedChecker") // By end(Object): a probed method has a beginning and an end.
  private static Open open(Span span) {
    return new Open(span, span.makeCurrent());
  }

  public static void end(Object begun) {
    if (begun instanceof Open open) {
      open.scope().close();
      open.span().end();
    }
  }

  /** X-Ray's root is the same id with its time set apart by hyphens. */
  static SpanContext parent(String traceHeader) {
    Map<String, String> fields = new HashMap<>();
    for (String field : traceHeader.split(";", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    String root = fields.getOrDefault("Root", "").replace("-", "");
    return SpanContext.createFromRemoteParent(
        root.isEmpty() ? "" : root.substring(1),
        fields.getOrDefault("Parent", ""),
        TraceFlags.getSampled(),
        TraceState.getDefault());
  }
}
