package dev.initonce.lambda.junit;

import dev.initonce.lambda.LocalLambda;
import dev.initonce.lambda.LocalLambdaBuilder;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a runtime for each {@link OnLambda} parameter. */
final class OnLambdaResolver implements ParameterResolver {
  private static final ExtensionContext.Namespace RUNTIMES =
      ExtensionContext.Namespace.create(OnLambdaResolver.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(OnLambda.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (parameter.getParameter().getType() != LocalLambda.class) {
      throw new ParameterResolutionException(
          "@OnLambda belongs on a parameter of type LocalLambda, not "
              + parameter.getParameter().getType().getName());
    }
    OnLambda wanted = parameter.findAnnotation(OnLambda.class).orElseThrow();
    Started started = new Started(builder(wanted).start());
    context.getStore(RUNTIMES).put(started, started);
    return started.runtime;
  }

  private static LocalLambdaBuilder builder(OnLambda wanted) {
    LocalLambdaBuilder builder =
        LocalLambda.builder(wanted.value())
            .memoryMegabytes(wanted.memoryMegabytes())
            .timeout(Duration.ofSeconds(wanted.timeoutSeconds()));
    for (String variable : wanted.environment()) {
      int equals = variable.indexOf('=');
      if (equals < 1) {
        throw new ParameterResolutionException(
            "@OnLambda(environment) holds NAME=value, not '" + variable + "'");
      }
      builder.environment(variable.substring(0, equals), variable.substring(equals + 1));
    }
    return wanted.snapStart() ? builder.snapStart() : builder;
  }

  /** JUnit before 5.13 closes only this interface, later ones only need the other. */
  @SuppressWarnings("deprecation")
  private static final class Started
      implements AutoCloseable, ExtensionContext.Store.CloseableResource {
    private final LocalLambda runtime;

    Started(LocalLambda runtime) {
      this.runtime = runtime;
    }

    @Override
    public void close() {
      runtime.close();
    }
  }
}
