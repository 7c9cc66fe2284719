package dev.initonce.sample.compare.traced;

import dev.initonce.sample.after.XRayHeader;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;

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
  static Object beginInvocation() {
    return open(
        TRACER.spanBuilder("invocation").setParent(XRayHeader.parent(Context.root())).startSpan());
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
}
