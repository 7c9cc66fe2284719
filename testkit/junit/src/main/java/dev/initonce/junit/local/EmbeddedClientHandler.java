package dev.initonce.junit.local;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsServiceClientConfiguration;

/**
 * Makes an embedded client behave as a client does: code under test may close it without shutting
 * the database down, it equals itself, and it can name its service and configuration, all of which
 * the embedded one cannot.
 */
final class EmbeddedClientHandler implements InvocationHandler {
  private static final URI NOWHERE = URI.create("embedded://dynamodb-local");
  private static final Region REGION = Region.US_EAST_1;

  private final SdkClient embedded;
  private final Faults faults;
  private final String name;

  private EmbeddedClientHandler(SdkClient embedded, Faults faults, String name) {
    this.embedded = embedded;
    this.faults = faults;
    this.name = name;
  }

  /**
   * @param embedded the client that does the work: one of the type, or the synchronous one behind
   *     an asynchronous type
   */
  static <C extends SdkClient> C wrap(Class<C> type, SdkClient embedded, Faults faults) {
    InvocationHandler handler =
        new EmbeddedClientHandler(embedded, faults, "embedded " + type.getSimpleName());
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null && isOperation(method)) {
      return call(method, (AwsRequest) arguments[0]);
    }
    return switch (method.getName()) {
      case "close" -> null;
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> name;
      case "serviceName" -> "dynamodb";
      case "serviceClientConfiguration" -> configuration(method.getReturnType());
      // The overloads that take a lambda or nothing, paginators and waiters end in the operations
      // above.
      default ->
          method.isDefault()
              ? InvocationHandler.invokeDefault(proxy, method, arguments)
              : delegate(method, arguments);
    };
  }

  private static boolean isOperation(Method method) {
    return method.getParameterCount() == 1
        && AwsRequest.class.isAssignableFrom(method.getParameterTypes()[0])
        && (AwsResponse.class.isAssignableFrom(method.getReturnType())
            || CompletableFuture.class.equals(method.getReturnType()));
  }

  private @Nullable Object call(Method method, AwsRequest request) throws Throwable {
    Optional<Fault> fault = faults.next(Faults.operation(method.getParameterTypes()[0]));
    if (fault.isEmpty()) {
      boolean bySynchronous = !method.getDeclaringClass().isInstance(embedded);
      return bySynchronous ? future(method, request) : delegate(method, new Object[] {request});
    }
    RuntimeException exception = fault.get().exception().get();
    if (CompletableFuture.class.equals(method.getReturnType())) {
      return CompletableFuture.failedFuture(exception);
    }
    throw exception;
  }

  private CompletableFuture<@Nullable Object> future(Method method, AwsRequest request)
      throws NoSuchMethodException {
    Method synchronous =
        embedded.getClass().getMethod(method.getName(), method.getParameterTypes());
    try {
      return CompletableFuture.completedFuture(delegate(synchronous, new Object[] {request}));
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private @Nullable Object delegate(Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(embedded, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException() instanceof LinkageError misfit
          ? Prerequisites.unfit(misfit)
          : e.getTargetException();
    }
  }

  private static Object configuration(Class<?> type) {
    return type.equals(DynamoDbStreamsServiceClientConfiguration.class)
        ? DynamoDbStreamsServiceClientConfiguration.builder()
            .region(REGION)
            .endpointOverride(NOWHERE)
            .build()
        : DynamoDbServiceClientConfiguration.builder()
            .region(REGION)
            .endpointOverride(NOWHERE)
            .build();
  }
}
