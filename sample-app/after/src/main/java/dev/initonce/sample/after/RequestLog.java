package dev.initonce.sample.after;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON for each request, which CloudWatch also reads as metrics (embedded metric
 * format): no request to a metrics service stands between a caller and the answer.
 */
final class RequestLog {
  private static final JsonFactory JSON = new JsonFactory();

  private final Context context;
  private final long startNanos = System.nanoTime();

  RequestLog(Context context) {
    this.context = context;
  }

  /** What came of the request; {@code failure} goes into the log and nowhere else. */
  void answered(@Nullable String routeKey, int status, @Nullable Throwable failure) {
    context.getLogger().log(line(routeKey, status, failure) + "\n");
  }

  private String line(@Nullable String routeKey, int status, @Nullable Throwable failure) {
    StringWriter line = new StringWriter(512);
    try (JsonGenerator out = JSON.createGenerator(line)) {
      out.writeStartObject();
      writeMetrics(out);
      out.writeStringField("route", String.valueOf(routeKey));
      out.writeNumberField("status", status);
      out.writeNumberField("duration", (System.nanoTime() - startNanos) / 1e6);
      out.writeNumberField("failures", status >= 500 ? 1 : 0);
      out.writeStringField("requestId", context.getAwsRequestId());
      if (failure != null) {
        out.writeStringField("error", stackTrace(failure));
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return line.toString();
  }

  private static void writeMetrics(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("_aws");
    out.writeNumberField("Timestamp", System.currentTimeMillis());
    out.writeArrayFieldStart("CloudWatchMetrics");
    out.writeStartObject();
    out.writeStringField("Namespace", "Collections");
    out.writeArrayFieldStart("Dimensions");
    out.writeStartArray();
    out.writeString("route");
    out.writeEndArray();
    out.writeEndArray();
    out.writeArrayFieldStart("Metrics");
    writeMetric(out, "duration", "Milliseconds");
    writeMetric(out, "failures", "Count");
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void writeMetric(JsonGenerator out, String name, String unit) throws IOException {
    out.writeStartObject();
    out.writeStringField("Name", name);
    out.writeStringField("Unit", unit);
    out.writeEndObject();
  }

  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
