package dev.initonce.analysis.paths;

import static dev.initonce.analysis.dsl.ClassBuilder.clazz;
import static dev.initonce.analysis.dsl.ClassBuilder.handler;
import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Programs.rebuilt;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.Expression;
import org.junit.jupiter.api.Test;

/** How long the objects of containers and of memoising base classes live. */
class LifetimesTest {

  private static final Named HANDLER = Named.named("a.Handler");
  private static final Named SERVICE = Named.named("a.Service");
  private static final String SINGLETON = "jakarta.inject.Singleton";
  private static final String REQUEST = "jakarta.enterprise.context.RequestScoped";
  private static final String SPRING = "org.springframework.context.ApplicationContext";
  private static final String SCOPE = "org.springframework.context.annotation.Scope";

  @Test
  void singletonIsBuiltOnce() {
    assertThat(rebuilt(injected(), service(SINGLETON))).isEmpty();
    assertThat(rebuilt(injected(), service("org.springframework.stereotype.Service"))).isEmpty();
  }

  @Test
  void requestScopedIsBuiltPerInvocation() {
    assertThat(rebuilt(injected(), service(REQUEST))).containsExactly("S3Client", "SqsClient");
  }

  @Test
  void requestScopedWithoutAnEntryPointIsNothing() {
    assertThat(rebuilt(service(REQUEST))).isEmpty();
  }

  private static ClassBuilder injected() {
    return handler(run(SERVICE.callOn(HANDLER.own("service"), "load")))
        .field("service", "a.Service");
  }

  private static ClassBuilder service(String annotation, String... values) {
    Expression own = SERVICE.own("lazy");
    return clazz("a.Service")
        .annotated(annotation, values)
        .field("lazy", Types.OBJECT)
        .constructor(run(build("S3Client")))
        .method("load", when(isNull(own), run(set(own, build("SqsClient")))));
  }

  @Test
  void nameThatEndsLikeAScopeIsNone() {
    assertThat(rebuilt(injected(), service("org.springframework.stereotype.Service", "request")))
        .isEmpty();
    assertThat(
            rebuilt(
                injected(),
                service("org.springframework.stereotype.Service").annotated(SCOPE, "request")))
        .containsExactly("S3Client", "SqsClient");
  }

  @Test
  void classWithAnInjectedConstructorIsMadeByTheContainer() {
    ClassBuilder function =
        clazz("a.Fun")
            .extending(Types.FUNCTION)
            .method(
                MethodBuilder.method("apply")
                    .takes(local("x", Types.STRING))
                    .body(run(build("S3Client"))));
    assertThat(rebuilt(function)).isEmpty();
    assertThat(
            rebuilt(
                function.method(
                    MethodBuilder.constructor()
                        .annotated("jakarta.inject.Inject")
                        .body(run(build("SqsClient"))))))
        .containsExactly("S3Client");
  }

  @Test
  void lookUpOfASingletonMakesNothing() {
    assertThat(rebuilt(lookingUp(), service("org.springframework.stereotype.Component"))).isEmpty();
  }

  @Test
  void lookUpOfAPrototypeMakesOneEachTime() {
    assertThat(
            rebuilt(
                lookingUp(),
                service("org.springframework.stereotype.Component").annotated(SCOPE, "prototype")))
        .containsExactly("S3Client");
    assertThat(rebuilt(lookingUp(), service("org.other.Thing"))).containsExactly("S3Client");
  }

  private static ClassBuilder lookingUp() {
    return handler(run(call(HANDLER.own("context"), SPRING, "getBean", "a.Service")))
        .field("context", SPRING);
  }

  @Test
  void producersRunOnce() {
    for (String annotation :
        new String[] {"org.springframework.context.annotation.Bean", "dagger.Provides"}) {
      assertThat(rebuilt(handler(), producer(annotation))).isEmpty();
    }
  }

  @Test
  void unscopedProducerRunsOnEachLookUp() {
    ClassBuilder asking =
        handler(run(call(HANDLER.own("provider"), "jakarta.inject.Provider", "get", "a.Client")))
            .field("provider", "jakarta.inject.Provider");
    assertThat(rebuilt(asking, producer("dagger.Provides"))).containsExactly("S3Client");
    ClassBuilder injector =
        handler(
                run(
                    call(
                        HANDLER.own("injector"),
                        "com.google.inject.Injector",
                        "getInstance",
                        "a.Client")))
            .field("injector", "com.google.inject.Injector");
    assertThat(rebuilt(injector, producer("com.google.inject.Provides")))
        .containsExactly("S3Client");
    assertThat(
            rebuilt(
                injector,
                clazz("a.Module")
                    .method(provides("com.google.inject.Provides").annotated(SINGLETON))))
        .isEmpty();
  }

  private static ClassBuilder producer(String annotation) {
    return clazz("a.Module").method(provides(annotation));
  }

  private static MethodBuilder provides(String annotation) {
    return MethodBuilder.method("client")
        .annotated(annotation)
        .gives("a.Client")
        .body(give(build("S3Client")));
  }

  @Test
  void postConstructOfAKeptObjectRunsOnce() {
    assertThat(
            rebuilt(
                handler()
                    .method(
                        MethodBuilder.method("start")
                            .annotated("jakarta.annotation.PostConstruct")
                            .body(run(build("S3Client"))))))
        .isEmpty();
  }

  @Test
  void memoisingBaseClassRunsItsMethodOnce() {
    String base = "org.apache.commons.lang3.concurrent.LazyInitializer";
    ClassBuilder lazy =
        clazz("a.Lazily").extending(base).method("initialize", give(build("S3Client")));
    assertThat(
            rebuilt(
                handler(run(call(HANDLER.own("lazy"), base, "get", Types.OBJECT)))
                    .field("lazy", base, make("a.Lazily")),
                lazy))
        .isEmpty();
    assertThat(rebuilt(handler(run(call(make("a.Lazily"), base, "get", Types.OBJECT))), lazy))
        .containsExactly("S3Client");
  }

  @Test
  void callbackObjectRunsWhereItIsHandedOver() {
    ClassBuilder task =
        clazz("a.Task").extending(Types.RUNNABLE).method("run", run(build("S3Client")));
    String executor = "java.util.concurrent.ExecutorService";
    assertThat(
            rebuilt(
                handler(
                        run(
                            call(
                                HANDLER.own("executor"),
                                executor,
                                "submit",
                                Types.OBJECT,
                                make("a.Task"))))
                    .field("executor", executor),
                task))
        .containsExactly("S3Client");
    assertThat(rebuilt(handler(run(make("a.Task"))), task)).isEmpty();
  }
}
