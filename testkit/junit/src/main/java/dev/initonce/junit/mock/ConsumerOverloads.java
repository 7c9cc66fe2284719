package dev.initonce.junit.mock;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;

/**
 * Answers {@code getItem(r -> …)} with what {@code getItem(request)} answers: it lets the lambda
 * build its request and calls the mock's own method with it, so stubs and verifications of the one
 * form see the other.
 */
final class ConsumerOverloads implements Answer<@Nullable Object> {
  private final @Nullable Class<?> itemType;

  /**
   * @param itemType what the builders of requests that hold an item are made with; null where there
   *     are none
   */
  ConsumerOverloads(@Nullable Class<?> itemType) {
    this.itemType = itemType;
  }

  @Override
  public @Nullable Object answer(InvocationOnMock call) throws Throwable {
    Optional<Method> target = requestForm(call.getMethod());
    if (target.isEmpty()) {
      return Mockito.RETURNS_DEFAULTS.answer(call);
    }
    Object request = build(target.get().getParameterTypes()[0], call.getArgument(0));
    return Reflect.invoke(target.get(), call.getMock(), request);
  }

  /** The method of the same name that takes the request which this one's lambda builds. */
  private static Optional<Method> requestForm(Method method) {
    if (method.getParameterCount() != 1 || method.getParameterTypes()[0] != Consumer.class) {
      return Optional.empty();
    }
    Class<?> builder = rawArgument(method.getGenericParameterTypes()[0]);
    Class<?> request = builder == null ? null : builder.getDeclaringClass();
    return Arrays.stream(method.getDeclaringClass().getMethods())
        .filter(other -> other.getName().equals(method.getName()))
        .filter(other -> Arrays.equals(other.getParameterTypes(), new Class<?>[] {request}))
        .filter(other -> !other.isBridge())
        .findFirst();
  }

  private static @Nullable Class<?> rawArgument(Type consumer) {
    if (!(consumer instanceof ParameterizedType parameterized)) {
      return null;
    }
    Type argument = parameterized.getActualTypeArguments()[0];
    Type raw = argument instanceof ParameterizedType generic ? generic.getRawType() : argument;
    return raw instanceof Class<?> type ? type : null;
  }

  private Object build(Class<?> request, Consumer<Object> lambda) throws Throwable {
    Object builder = builder(request);
    lambda.accept(builder);
    return Reflect.invoke(Reflect.method(builder.getClass(), "build"), builder);
  }

  private Object builder(Class<?> request) throws Throwable {
    Optional<Method> plain = Reflect.find(request, "builder");
    return plain.isPresent()
        ? Reflect.invoke(plain.get(), null)
        : Reflect.invoke(Reflect.method(request, "builder", Class.class), null, itemType);
  }
}
