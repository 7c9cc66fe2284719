package dev.initonce.sample.after;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/**
 * One span for each request, named after its route. The API alone is compiled in, which does
 * nothing by itself: whoever wants traces adds the SDK, as the layer of AWS for OpenTelemetry does,
 * and no cold start pays for it otherwise.
 */
final class RequestSpans {
  private final Tracer tracer;

  RequestSpans(OpenTelemetry telemetry) {
    tracer = telemetry.getTracer("dev.initonce.sample");
  }

  /** Below the layer's own span if there is one, else below what X-Ray knows of this invocation. */
  Span begin(@Nullable String routeKey, String requestId) {
    Context around = Context.current();
    return tracer
        .spanBuilder(String.valueOf(routeKey))
        .setParent(
            Span.fromContext(around).getSpanContext().isValid()
                ? around
                : XRayHeader.parent(around))
        .setSpanKind(SpanKind.SERVER)
        .setAttribute("faas.invocation_id", requestId)
        .startSpan();
  }

  static void end(Span span, int status, @Nullable Throwable failure) {
    span.setAttribute("http.response.status_code", status);
    if (failure != null) {
      span.recordException(failure);
      span.setStatus(StatusCode.ERROR);
    }
    span.end();
  }
}
