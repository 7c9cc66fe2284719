package dev.initonce.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Adds to a failure of code that built a client of its own, and found no region or credentials on
 * this machine, what leads such clients to the test's database.
 */
final class OwnClientHint implements InvocationInterceptor {
  private static final List<String> WITHOUT_SETTINGS =
      List.of("Unable to load region", "Unable to load credentials");

  /** Carries the hint beside the failure; a stack of its own would say nothing. */
  private static final class Hint extends Exception {
    private static final long serialVersionUID = 1L;

    Hint() {
      super(
          "The code under test built its own client, which knows no region or credentials here."
              + " @RedirectsClients, with @DynamoDbTest(backend = Backend.HTTP), leads such clients to this test's"
              + " database; handing in a TableProvider needs neither",
          null,
          false,
          false);
    }
  }

  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> call,
      ExtensionContext context)
      throws Throwable {
    return hinting(invocation, context);
  }

  @Override
  public void interceptBeforeAllMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    hinting(invocation, context);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    hinting(invocation, context);
  }

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    hinting(invocation, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    hinting(invocation, context);
  }

  private static <T> T hinting(Invocation<T> invocation, ExtensionContext context)
      throws Throwable {
    try {
      return invocation.proceed();
    } catch (Throwable failure) {
      if (isWithoutSettings(failure) && !isRedirected(context)) {
        failure.addSuppressed(new Hint());
      }
      throw failure;
    }
  }

  private static boolean isWithoutSettings(Throwable failure) {
    for (Throwable t = failure; t != null && t != t.getCause(); t = t.getCause()) {
      String message = t.getMessage();
      if (t instanceof SdkClientException
          && message != null
          && WITHOUT_SETTINGS.stream().anyMatch(message::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRedirected(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getElement(), RedirectsClients.class)
        || AnnotationSupport.isAnnotated(context.getTestClass(), RedirectsClients.class);
  }
}
