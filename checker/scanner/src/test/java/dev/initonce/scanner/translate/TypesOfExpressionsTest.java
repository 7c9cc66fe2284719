package dev.initonce.scanner.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The types that {@code var} gets are those of the expressions. */
class TypesOfExpressionsTest {

  private static final String UTIL =
      "import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;"
          + " import java.util.function.*; import java.util.stream.*;";

  private static List<String> types(String statements) {
    return Translated.ofBody(UTIL, statements).localTypes();
  }

  @Test
  void literalsAndOperators() {
    assertThat(
            types(
                """
                var a = 1; var b = 1L; var c = 1.0f; var d = 'c'; var e = "s" + a; var f = a < b;
                var g = a + b; var h = !f; var i = a == b && f; var j = new int[] {1}; var k = j[0];
                var l = j.length; var m = (Runnable) null; var n = f ? e : null; var o = String.class;
                """))
        .containsExactly(
            "int a",
            "long b",
            "float c",
            "char d",
            "String e",
            "boolean f",
            "long g",
            "boolean h",
            "boolean i",
            "int[] j",
            "int k",
            "int l",
            "Runnable m",
            "String n",
            "Class<String> o");
  }

  @Test
  void genericsOfCollections() {
    assertThat(
            types(
                """
                Map<String, List<Integer>> map = new HashMap<>();
                var a = map.get("x");
                var b = map.entrySet().iterator().next();
                var c = b.getValue().get(0);
                var d = new ArrayList<>(a);
                var e = map.computeIfAbsent("y", k -> new ArrayList<>());
                var f = List.of("z");
                var g = Collections.unmodifiableMap(map);
                var h = a.getFirst();
                """))
        .containsExactly(
            "java.util.Map<String, java.util.List<Integer>> map".replace("java.util.", ""),
            "List<Integer> a",
            "Map.Entry<String, List<Integer>> b",
            "Integer c",
            "ArrayList<Integer> d",
            "List<Integer> e",
            "List<String> f",
            "Map<String, List<Integer>> g",
            "Integer h");
  }

  @Test
  void streamsAndOptionals() {
    assertThat(
            types(
                """
                List<String> list = List.of();
                var a = list.stream().map(s -> s.length()).filter(n -> n > 1).collect(Collectors.toList());
                var b = list.stream().map(String::length).findFirst();
                var c = b.map(Object::toString).orElseGet(() -> "none");
                var d = list.stream().collect(Collectors.groupingBy(String::length));
                var e = list.stream().flatMap(s -> Stream.of(s.getBytes())).toList();
                var f = Arrays.stream(new Integer[0]).map(n -> "x");
                var g = list.stream().collect(Collectors.toMap(s -> s, s -> s.length()));
                """))
        .containsExactly(
            "List<String> list",
            "List<Integer> a",
            "Optional<Integer> b",
            "String c",
            "Map<Integer, List<String>> d",
            "List<byte[]> e",
            "Stream<String> f",
            "Map<String, Integer> g");
  }

  @Test
  void suppliersAndFutures() {
    assertThat(
            types(
                """
                Supplier<String> s = () -> "x";
                var a = s.get();
                var b = CompletableFuture.supplyAsync(() -> s.get()).thenApply(x -> x.length()).join();
                AtomicReference<String> r = new AtomicReference<>();
                var c = r.updateAndGet(x -> x != null ? x : "y");
                var d = Executors.newFixedThreadPool(1);
                var e = d.submit(() -> "z").get();
                var f = d.submit(() -> System.gc());
                var g = ThreadLocal.withInitial(() -> 1).get();
                """))
        .containsExactly(
            "Supplier<String> s",
            "String a",
            "Integer b",
            "AtomicReference<String> r",
            "String c",
            "ExecutorService d",
            "String e",
            "Future<?> f".replace("?", "Object"),
            "Integer g");
  }

  @Test
  void elementsOfLoopsAndPatterns() {
    Translated translated =
        Translated.ofBody(
            UTIL,
            """
            Map<String, Long> map = null;
            for (var entry : map.entrySet()) { var inLoop = entry.getValue(); }
            for (var letter : "x".toCharArray()) { var inArray = letter; }
            if (!(f instanceof Runnable r)) { return; }
            r.run();
            record Pair(String left, Integer right) {}
            if (f instanceof Pair(var left, var right)) { left.length(); right.intValue(); }
            try (var in = getClass().getResourceAsStream("x")) { in.read(); } catch (Exception e) { e.getMessage(); }
            """);
    assertThat(translated.calls())
        .contains(
            "Map.Entry#getValue()",
            "Runnable#run()",
            "String#length()",
            "Integer#intValue()",
            "InputStream#read()",
            "Exception#getMessage()");
  }

  @Test
  void methodsInViewWithTypeVariables() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    import java.util.*;
                    class A {
                      void m() {
                        var a = make(String.class);
                        var b = new Box<>(1).get();
                        var c = new Names().get();
                        var d = new Box<>("x").map(x -> x.length());
                        var e = first(List.of(1L));
                        var f = this.<Integer>none();
                        var g = best(new Names());
                        var h = many("x", "y");
                      }
                      static <T> T make(Class<T> type) { return null; }
                      <T> T first(List<? extends T> from) { return null; }
                      <T> T none() { return null; }
                      <B extends Box<?>> B best(B box) { return box; }
                      <T> List<T> many(T... values) { return null; }
                    }
                    class Box<V> {
                      Box(V value) {}
                      V get() { return null; }
                      <R> Box<R> map(java.util.function.Function<? super V, ? extends R> f) { return null; }
                    }
                    class Names extends Box<String> { Names() { super("x"); } }
                    """)
                .localTypes())
        .containsExactly(
            "String a",
            "Integer b",
            "String c",
            "p.Box<Integer> d",
            "Long e",
            "Integer f",
            "p.Names g",
            "List<String> h");
  }

  @Test
  void boundsThatNameThemselvesTellWhatABuilderBuilds() {
    Translated translated =
        Translated.of(
            """
            package p;
            import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
            import software.amazon.awssdk.core.SdkClient;
            import software.amazon.awssdk.services.sqs.SqsClient;
            class A {
              void m() { var a = local(SqsClient.builder()); }
              static <B extends AwsClientBuilder<B, C>, C extends SdkClient> C local(B builder) {
                return builder.region(null).endpointOverride(null).region(null).build();
              }
            }
            """);
    assertThat(translated.localTypes())
        .containsExactly("software.amazon.awssdk.services.sqs.SqsClient a");
    assertThat(translated.calls())
        .contains("software.amazon.awssdk.awscore.client.builder.AwsClientBuilder#build/0");
  }

  @Test
  void membersThatTheCompilerAdds() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    class A {
                      void m() {
                        var a = new Point(1, "y").y();
                        var b = Color.valueOf("RED");
                        var c = Color.values();
                        var d = Color.RED.label;
                        var e = b.name();
                      }
                    }
                    record Point(int x, String y) {}
                    enum Color { RED("r"); final String label; Color(String label) { this.label = label; } }
                    """)
                .localTypes())
        .containsExactly("String a", "p.Color b", "p.Color[] c", "String d", "String e");
  }

  @Test
  void aChainThatIsNotKnownStaysUnknownButItsLambdasAreFunctions() {
    assertThat(
            Translated.ofBody(UTIL, "var a = org.acme.Api.find().rows().stream().map(x -> x.id());")
                .body("p.A", "m"))
        .isEqualTo(
            "Stream a = org.acme.Api#find().?#rows().?#stream().Stream#map("
                    .replace("Stream a", "Stream<?> a")
                + "Function<?, ?>:(? x)->return x.?#id())");
  }
}
