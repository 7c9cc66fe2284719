package dev.initonce.sample.after;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header {@code Root=…;Parent=…;Sampled=…} that Lambda gives each invocation. */
public final class XRayHeader {
  /** Where the runtime for Java puts it. */
  private static final String PROPERTY = "com.amazonaws.xray.traceHeader";

  private XRayHeader() {}

  /** The context with the span that the current invocation's header names, if it names one. */
  public static Context parent(Context context) {
    SpanContext parent = parse(System.getProperty(PROPERTY));
    return parent.isValid() ? context.with(Span.wrap(parent)) : context;
  }

  /** X-Ray's root is OpenTelemetry's trace id, with its time set apart by hyphens. */
  private static SpanContext parse(@Nullable String header) {
    Map<String, String> fields = new HashMap<>();
    for (String field : header == null ? new String[0] : header.split(";", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    String root = fields.getOrDefault("Root", "").replace("-", "");
    boolean sampled = fields.getOrDefault("Sampled", "").equals("1");
    return SpanContext.createFromRemoteParent(
        root.isEmpty() ? "" : root.substring(1),
        fields.getOrDefault("Parent", ""),
        sampled ? TraceFlags.getSampled() : TraceFlags.getDefault(),
        TraceState.getDefault());
  }
}
