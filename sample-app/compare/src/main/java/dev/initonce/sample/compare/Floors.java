package dev.initonce.sample.compare;

import dev.initonce.lambda.LambdaRuntime;
import java.util.ArrayList;
import java.util.List;

/** Times the floors through the runtime, as the variants are timed. */
final class Floors {
  private final Functions functions;
  private final int warmUps;
  private final int measured;
  private final Progress progress;

  Floors(Functions functions, int warmUps, int measured, Progress progress) {
    this.functions = functions;
    this.warmUps = warmUps;
    this.measured = measured;
    this.progress = progress;
  }

  List<Report.Floor> measure() {
    return List.of(
        floor("the runtime alone: a handler that does nothing", FloorHandlers.Nothing.class),
        floor(
            "one kept SDK client, one prepared delete request",
            FloorHandlers.PreparedRequest.class),
        floor(
            "one kept TLS connection, the bytes of one delete request",
            FloorHandlers.PreparedBytes.class));
  }

  private Report.Floor floor(String name, Class<?> handler) {
    progress.say("floor: %s", name);
    List<Long> nanos = new ArrayList<>();
    try (LambdaRuntime runtime = functions.builder(handler).memoryMegabytes(1769).start()) {
      for (int i = 0; i < warmUps + measured; i++) {
        var result = runtime.invoke("\"delete\"");
        String response = result.response();
        if (i >= warmUps) {
          nanos.add(result.duration().toNanos());
        } else if (!response.equals("\"200\"")) {
          throw new IllegalStateException(name + " answered " + response);
        }
      }
    }
    return new Report.Floor(name, Latency.of(nanos));
  }
}
