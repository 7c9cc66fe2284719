package dev.initonce.sample.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The spans of one invocation.
 *
 * @param traceId 32 hexadecimal digits, the root that the Runtime API sent
 * @param spans in the order of their starts; the first is the invocation
 */
record Trace(Variant variant, String operation, String traceId, List<Span> spans) {

  Trace {
    spans =
        spans.stream()
            .sorted(
                Comparator.comparingLong(Span::startNanos)
                    .thenComparing(Comparator.comparingLong(Span::endNanos).reversed()))
            .toList();
  }

  /** Times in nanoseconds since 1970. */
  record Span(String name, String id, String parentId, long startNanos, long endNanos) {}

  double milliseconds() {
    return spans.isEmpty() ? 0 : (spans.get(0).endNanos() - spans.get(0).startNanos()) / 1e6;
  }

  /** The format of Chrome's and Perfetto's trace viewers. */
  Map<String, Object> chrome() {
    List<Map<String, Object>> events = new ArrayList<>();
    for (Span span : spans) {
      Map<String, Object> event = new LinkedHashMap<>();
      event.put("name", span.name());
      event.put("cat", operation);
      event.put("ph", "X");
      event.put("ts", span.startNanos() / 1e3);
      event.put("dur", (span.endNanos() - span.startNanos()) / 1e3);
      event.put("pid", 1);
      event.put("tid", 1);
      events.add(event);
    }
    return Map.of("traceEvents", events, "displayTimeUnit", "ms");
  }

  /** One segment document of X-Ray, with its subsegments nested. */
  Map<String, Object> xray() {
    if (spans.isEmpty()) {
      throw new IllegalStateException("a trace without spans");
    }
    Map<String, Object> segment = subsegment(spans.get(0));
    segment.put("trace_id", "1-" + traceId.substring(0, 8) + "-" + traceId.substring(8));
    return segment;
  }

  private Map<String, Object> subsegment(Span span) {
    Map<String, Object> segment = new LinkedHashMap<>();
    segment.put("name", span.name());
    segment.put("id", span.id());
    segment.put("start_time", span.startNanos() / 1e9);
    segment.put("end_time", span.endNanos() / 1e9);
    List<Map<String, Object>> children =
        spans.stream()
            .filter(child -> child.parentId().equals(span.id()))
            .map(this::subsegment)
            .toList();
    if (!children.isEmpty()) {
      segment.put("subsegments", children);
    }
    return segment;
  }
}
