package dev.initonce.junit;

import dev.initonce.junit.mock.MockedTables;
import dev.initonce.provider.TableProvider;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ModifierSupport;

/**
 * Gives {@link MockTables} parameters and fields their mocks, and checks after the test that its
 * stubs were used.
 */
final class MockTablesExtension
    implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(MockTablesExtension.class);

  /** The mocks of one test that are held to strictness. */
  private record Strict(List<MockedTables> mocks) {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(MockTables.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    requireProvider(parameter.getParameter().getType(), parameter.getParameter().toString());
    boolean lenient =
        parameter.findAnnotation(MockTables.class).map(MockTables::lenient).orElse(false);
    return mocks(lenient, context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      for (Field field :
          AnnotationSupport.findAnnotatedFields(
              instance.getClass(), MockTables.class, ModifierSupport::isNotStatic)) {
        requireProvider(field.getType(), field.toString());
        set(field, instance, mocks(field.getAnnotation(MockTables.class).lenient(), context));
      }
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    boolean alreadyFailed = context.getExecutionException().isPresent();
    if (!alreadyFailed) {
      new ArrayList<>(strict(context).mocks()).forEach(MockedTables::verifyStubsUsed);
    }
  }

  private static TableProvider mocks(boolean lenient, ExtensionContext context) {
    MockedTables mocks = new MockedTables();
    if (!lenient) {
      strict(context).mocks().add(mocks);
    }
    return mocks.provider();
  }

  private static Strict strict(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            Strict.class, key -> new Strict(new CopyOnWriteArrayList<>()), Strict.class);
  }

  private static void set(Field field, Object instance, TableProvider mocks) {
    try {
      field.setAccessible(true);
      field.set(instance, mocks);
    } catch (IllegalAccessException e) {
      throw new ExtensionConfigurationException("Cannot set " + field, e);
    }
  }

  private static void requireProvider(Class<?> type, String where) {
    if (type != TableProvider.class) {
      throw new ParameterResolutionException(
          "@MockTables makes a TableProvider, and cannot give " + where);
    }
  }
}
