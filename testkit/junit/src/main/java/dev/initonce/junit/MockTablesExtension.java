package dev.initonce.junit;

import dev.initonce.junit.mock.MockedAsyncTables;
import dev.initonce.junit.mock.MockedTables;
import dev.initonce.provider.AsyncTableProvider;
import dev.initonce.provider.TableProvider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives {@link MockTables} parameters and fields their mocks, and checks after the test that its
 * stubs were used.
 */
final class MockTablesExtension
    implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(MockTablesExtension.class);

  /** The checks of one test's mocks that are held to strictness. */
  private record Strict(List<Runnable> checks) {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(MockTables.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Parameter target = parameter.getParameter();
    return mocks(target, target.getType(), context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      AnnotatedFields.set(
          instance, MockTables.class, field -> mocks(field, field.getType(), context));
    }
  }

  /** A test that failed already fails for its own reason; an unused stub may explain it. */
  @Override
  public void afterEach(ExtensionContext context) {
    for (Runnable check : List.copyOf(strict(context).checks())) {
      try {
        check.run();
      } catch (AssertionError unused) {
        context.getExecutionException().orElseThrow(() -> unused).addSuppressed(unused);
      }
    }
  }

  private static Object mocks(AnnotatedElement place, Class<?> type, ExtensionContext context) {
    MockTables annotation = place.getAnnotation(MockTables.class);
    boolean strict = annotation == null || !annotation.lenient();
    if (type == TableProvider.class) {
      MockedTables mocks = new MockedTables();
      hold(mocks::verifyStubsUsed, strict, context);
      return mocks.provider();
    }
    if (type == AsyncTableProvider.class) {
      MockedAsyncTables mocks = new MockedAsyncTables();
      hold(mocks::verifyStubsUsed, strict, context);
      return mocks.provider();
    }
    throw new ParameterResolutionException(
        "@MockTables makes a TableProvider or an AsyncTableProvider, and cannot give " + place);
  }

  private static void hold(Runnable check, boolean strict, ExtensionContext context) {
    if (strict) {
      strict(context).checks().add(check);
    }
  }

  private static Strict strict(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            Strict.class, key -> new Strict(new CopyOnWriteArrayList<>()), Strict.class);
  }
}
