package dev.initonce.junit.local;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbAsyncWaiter;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/**
 * Makes an embedded client behave as a client does: code under test may close it without shutting
 * the database down, it equals itself, it gives waiters, and it can name its service and
 * configuration, all of which the embedded one cannot.
 */
final class EmbeddedClientHandler implements InvocationHandler {
  private final SdkClient embedded;
  private final Faults faults;
  private final Supplier<ScheduledExecutorService> timer;
  private final PipelineAnswers answers;
  private final String name;

  private EmbeddedClientHandler(
      SdkClient embedded, Faults faults, Supplier<ScheduledExecutorService> timer, String name) {
    this.embedded = embedded;
    this.faults = faults;
    this.timer = timer;
    this.answers = new PipelineAnswers(name.contains("Streams") ? "DynamoDbStreams" : "DynamoDb");
    this.name = name;
  }

  /**
   * @param embedded the client that does the work: one of the type, or the synchronous one behind
   *     an asynchronous type
   * @param timer what asynchronous waiters wait with
   */
  static <C extends SdkClient> C wrap(
      Class<C> type, SdkClient embedded, Faults faults, Supplier<ScheduledExecutorService> timer) {
    InvocationHandler handler =
        new EmbeddedClientHandler(embedded, faults, timer, "embedded " + type.getSimpleName());
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null && isOperation(method)) {
      return call(method, (AwsRequest) Objects.requireNonNull(arguments[0], method.getName()));
    }
    return switch (method.getName()) {
      case "close" -> null;
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> name;
      case "serviceName" -> "dynamodb";
      case "serviceClientConfiguration" -> EmbeddedConfiguration.of(method.getReturnType());
      case "waiter" -> waiter(proxy);
      // The overloads that take a lambda or nothing, and paginators, end in the operations above.
      default ->
          method.isDefault()
              ? InvocationHandler.invokeDefault(proxy, method, arguments)
              : delegate(method, arguments);
    };
  }

  private Object waiter(Object proxy) {
    return proxy instanceof DynamoDbAsyncClient client
        ? DynamoDbAsyncWaiter.builder().client(client).scheduledExecutorService(timer.get()).build()
        : DynamoDbWaiter.builder().client((DynamoDbClient) proxy).build();
  }

  private static boolean isOperation(Method method) {
    return method.getParameterCount() == 1
        && AwsRequest.class.isAssignableFrom(method.getParameterTypes()[0])
        && (AwsResponse.class.isAssignableFrom(method.getReturnType()) || isAsync(method));
  }

  private static boolean isAsync(Method method) {
    return CompletableFuture.class.equals(method.getReturnType());
  }

  private @Nullable Object call(Method method, AwsRequest request) throws Throwable {
    String operation = Faults.operation(method.getParameterTypes()[0]);
    Optional<Fault> fault = faults.next(operation);
    try {
      if (fault.isPresent()) {
        throw fault.get().exception().get();
      }
      return answer(operation, method, request);
    } catch (Throwable e) {
      if (isAsync(method)) {
        return PipelineAnswers.failed(e);
      }
      throw e;
    }
  }

  private @Nullable Object answer(String operation, Method method, AwsRequest request)
      throws Throwable {
    boolean bySynchronous = !method.getDeclaringClass().isInstance(embedded);
    Method working =
        bySynchronous
            ? embedded.getClass().getMethod(method.getName(), method.getParameterTypes())
            : method;
    Object answer;
    try {
      answer = delegate(working, new Object[] {request});
    } catch (Throwable e) {
      throw answers.exception(operation, e);
    }
    if (answer instanceof CompletableFuture<?> promised) {
      return answers.future(operation, promised);
    }
    Object response = answers.response(answer);
    return bySynchronous ? CompletableFuture.completedFuture(response) : response;
  }

  private @Nullable Object delegate(Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(embedded, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
