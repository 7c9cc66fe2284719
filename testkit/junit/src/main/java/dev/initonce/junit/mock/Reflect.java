package dev.initonce.junit.mock;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls by name, with the exceptions that the method itself throws. */
final class Reflect {
  private Reflect() {}

  static Optional<Method> find(Class<?> type, String name, Class<?>... parameters) {
    return Arrays.stream(type.getMethods())
        .filter(
            method ->
                method.getName().equals(name)
                    && Arrays.equals(method.getParameterTypes(), parameters))
        .findFirst();
  }

  static Method method(Class<?> type, String name, Class<?>... parameters) {
    return find(type, name, parameters)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    type.getName() + " has no " + name + Arrays.toString(parameters)));
  }

  static Object invoke(Method method, @Nullable Object target, @Nullable Object... arguments)
      throws Throwable {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
