package dev.initonce.junit.builds;

import static net.bytebuddy.matcher.ElementMatchers.hasSuperType;
import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.isInterface;
import static net.bytebuddy.matcher.ElementMatchers.isStatic;
import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.nameContains;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.not;

import java.util.concurrent.atomic.AtomicBoolean;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Makes the classes that the SDK's hook does not reach tell of what they build. */
final class DeepMode {
  private static final AtomicBoolean INSTALLED = new AtomicBoolean();
  private static final ElementMatcher.Junction<MethodDescription> SCHEMA =
      isStatic().and(namedOneOf("fromBean", "fromClass", "fromImmutableClass"));
  private static final ElementMatcher.Junction<MethodDescription> BUILD_HTTP =
      named("buildWithDefaults").and(not(isAbstract())).and(not(isSynthetic()));

  private DeepMode() {}

  static void install() {
    if (INSTALLED.compareAndSet(false, true)) {
      try {
        ByteBuddyAgent.install();
      } catch (IllegalStateException | NoClassDefFoundError e) {
        INSTALLED.set(false);
        throw new IllegalStateException(
            "Watching deeply changes classes in this JVM, which needs net.bytebuddy:byte-buddy-agent on the class path and"
                + " a JVM that lets it in: -XX:+EnableDynamicAgentLoading",
            e);
      }
      instrument(
          named("software.amazon.awssdk.enhanced.dynamodb.TableSchema"),
          SCHEMA,
          SchemaAdvice.class);
      // The cheap question first: every loaded class is asked.
      instrument(
          nameContains("Builder")
              .and(not(isInterface()))
              .and(
                  hasSuperType(
                      namedOneOf(
                          "software.amazon.awssdk.http.SdkHttpClient$Builder",
                          "software.amazon.awssdk.http.async.SdkAsyncHttpClient$Builder"))),
          BUILD_HTTP,
          HttpAdvice.class);
      instrument(named(BuildStack.SDK_ONE_CLIENT), isConstructor(), SdkOneAdvice.class);
    }
  }

  private static void instrument(
      ElementMatcher<? super TypeDescription> types,
      ElementMatcher<? super MethodDescription> methods,
      Class<?> advice) {
    new AgentBuilder.Default()
        .disableClassFormatChanges()
        .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
        .ignore(none())
        .type(types)
        .transform(
            (builder, type, loader, module, domain) -> builder.visit(Advice.to(advice).on(methods)))
        .installOnByteBuddyAgent();
  }

  /** Copied into {@code TableSchema}. */
  static final class SchemaAdvice {
    private SchemaAdvice() {}

    @Advice.OnMethodExit
    static void exit() {
      BuildHook.built("TableSchema");
    }
  }

  /** Copied into the builders of HTTP clients. */
  static final class HttpAdvice {
    private HttpAdvice() {}

    @Advice.OnMethodExit
    static void exit(@Advice.This Object builder) {
      String name = builder.getClass().getName();
      BuildHook.built(name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", ""));
    }
  }

  /** Copied into what all clients of SDK 1 extend, however they are built. */
  static final class SdkOneAdvice {
    private SdkOneAdvice() {}

    @Advice.OnMethodExit
    static void exit(@Advice.This Object client) {
      BuildHook.built(client.getClass().getSimpleName());
    }
  }
}
