package dev.initonce.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import dev.initonce.junit.lambda.Events;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link Events} beside the runtime itself: each event is read by both. */
class EventsTest {
  /** An event class of the function's own. */
  public static class Order {
    public @Nullable Date date;
    public @Nullable Instant instant;
    public @Nullable Color color;
    public Optional<String> note = Optional.of("unset");
    public @Nullable Map<String, Integer> counts;

    @Override
    public String toString() {
      return Stream.of(date == null ? null : date.toInstant(), instant, color, note, counts)
          .map(String::valueOf)
          .toList()
          .toString();
    }
  }

  public enum Color {
    RED
  }

  public record Point(int x, int y) {}

  /** One method for each type of event. */
  public static final class Describe {
    public String order(Order event) {
      return event.toString();
    }

    public String point(Point event) {
      return event.toString();
    }

    public String text(String event) {
      return event;
    }

    public String schedule(ScheduledEvent event) {
      return describe(event);
    }

    public String kinesis(KinesisEvent event) {
      return describe(event);
    }
  }

  static String describe(Object event) {
    return event instanceof KinesisEvent kinesis
        ? kinesis.getRecords().get(0).getKinesis().getApproximateArrivalTimestamp().toInstant()
            + kinesis.toString()
        : event.toString();
  }

  static List<Arguments> events() {
    return List.of(
        Arguments.of("order", Order.class, "{\"date\":\"2026-01-31T12:34:56.789Z\"}"),
        Arguments.of("order", Order.class, "{\"date\":1767225600000}"),
        Arguments.of("order", Order.class, "{\"date\":\"2026-01-31\",\"unknown\":[1]}"),
        Arguments.of("order", Order.class, "{\"instant\":1767225600.5}"),
        Arguments.of("order", Order.class, "{\"instant\":\"2026-01-31T12:34:56Z\"}"),
        Arguments.of("order", Order.class, "{\"color\":\"RED\"}"),
        Arguments.of("order", Order.class, "{\"color\":\"BLUE\"}"),
        Arguments.of("order", Order.class, "{\"note\":\"soon\"}"),
        Arguments.of("order", Order.class, "{\"note\":null,\"counts\":{\"a\":1,\"b\":null}}"),
        Arguments.of("order", Order.class, "{\"Date\":1,\"Color\":\"RED\"}"),
        Arguments.of("point", Point.class, "{\"x\":1,\"y\":2}"),
        Arguments.of("text", String.class, "\"käse\""),
        Arguments.of("text", String.class, "12"),
        Arguments.of("schedule", ScheduledEvent.class, "{\"time\":\"2026-01-31T12:34:56Z\"}"),
        Arguments.of(
            "kinesis",
            KinesisEvent.class,
            "{\"Records\":[{\"kinesis\":{\"approximateArrivalTimestamp\":1545084650.987,"
                + "\"data\":\"aGk=\"}}]}"));
  }

  /** One for each type of event. */
  private static final Map<String, LocalLambda> RUNTIMES = new HashMap<>();

  @AfterAll
  static void close() {
    RUNTIMES.values().forEach(LocalLambda::close);
  }

  @ParameterizedTest
  @MethodSource("events")
  void eventIsReadAsTheRuntimeReadsIt(String method, Class<?> type, String json) {
    InvocationResult result =
        RUNTIMES
            .computeIfAbsent(
                method, m -> LocalLambda.builder(Describe.class.getName() + "::" + m).start())
            .invoke(json);

    if (result.status() == InvocationStatus.SUCCEEDED) {
      assertThat("\"" + describe(Events.fromJson(type, json)) + "\"")
          .isEqualTo(result.payload().replace("\\\"", "\""));
    } else {
      assertThat(result.payload()).contains("An error occurred during JSON parsing");
      assertThatThrownBy(() -> Events.fromJson(type, json)).isNotNull();
    }
  }

  /** The program's own serializer, found by its service file. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
  public static final class Own implements CustomPojoSerializer {
    @Override
    public <T> T fromJson(InputStream input, Type type) {
      return fromJson("from a stream", type);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T fromJson(String input, Type type) {
      return (T) ("own, " + input);
    }

    @Override
    public <T> void toJson(T value, OutputStream output, Type type) {
      try {
        output.write(("\"" + value + "\"").getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void ownSerializerReadsInPlaceOfTheRuntimes(@TempDir Path folder) throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(CustomPojoSerializer.class.getName()), Own.class.getName());
    List<Path> classPath = new ArrayList<>(List.of(folder));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.add(Paths.get(entry));
    }
    try (LocalLambda runtime =
            LocalLambda.builder(Describe.class.getName() + "::text").classPath(classPath).start();
        URLClassLoader loader =
            new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      String read = withLoader(loader, () -> Events.fromJson(String.class, "12"));

      assertThat(runtime.invoke("12").response()).isEqualTo("\"" + read + "\"");
      assertThat(read).isEqualTo("own, from a stream");
    }
  }

  private static <T> T withLoader(ClassLoader loader, Supplier<T> action) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return action.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void serializationIsTheVersionThatTheRuntimeAsksFor() throws Exception {
    String name = "/META-INF/maven/com.amazonaws/aws-lambda-java-runtime-interface-client/pom.xml";
    try (InputStream pom = AWSLambda.class.getResourceAsStream(name)) {
      Matcher asked =
          Pattern.compile("serialization</artifactId>\\s*<version>(.+?)</version>")
              .matcher(new String(pom.readAllBytes(), StandardCharsets.UTF_8));
      Path jar =
          Paths.get(
              PojoSerializer.class.getProtectionDomain().getCodeSource().getLocation().toURI());

      assertThat(asked.find()).isTrue();
      assertThat(jar.getFileName())
          .hasToString("aws-lambda-java-serialization-" + asked.group(1) + ".jar");
    }
  }
}
