package dev.initonce.sample.compare.traced;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Puts spans around the methods of the SDK and its HTTP client that cost something. */
final class Probes {
  private Probes() {}

  static void install() {
    ByteBuddyAgent.install();
    probe(
        "software.amazon.awssdk.core.client.builder.SdkDefaultClientBuilder",
        named("build"),
        "build client");
    probe(
        "software.amazon.awssdk.core.internal.handler.BaseSyncClientHandler",
        named("execute").and(takesArguments(1)),
        "DynamoDB call");
    probe(
        "org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator",
        named("connect").and(takesArguments(9)),
        "connect");
    probe(
        "org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator",
        named("upgradeToTls"),
        "TLS handshake");
    probe(
        "org.apache.hc.core5.http.impl.io.HttpRequestExecutor",
        named("execute").and(takesArguments(4)),
        "request and response");
  }

  private static void probe(
      String type, ElementMatcher<? super MethodDescription> method, String span) {
    Advice around = Advice.withCustomMapping().bind(SpanName.class, span).to(Around.class);
    new AgentBuilder.Default()
        .type(named(type))
        .transform((builder, on, loader, module, domain) -> builder.visit(around.on(method)))
        .installOnByteBuddyAgent();
  }

  /** The name of the span that the advice is for. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.PARAMETER)
  @interface SpanName {}

  /** Copied into each probed method. */
  static final class Around {
    private Around() {}

    @Advice.OnMethodEnter(suppress = Throwable.class)
    static Object enter(@SpanName String name) {
      return Spans.begin(name);
    }

    @Advice.OnMethodExit(onThrowable = Throwable.class, suppress = Throwable.class)
    static void exit(@Advice.Enter Object span) {
      Spans.end(span);
    }
  }
}
