package dev.initonce.junit;

import dev.initonce.junit.local.LocalDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.ReflectionSupport;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;

/**
 * The extensions of the application's enhanced client. Classes are kept as classes, so that tests
 * that name the same ones have equal settings.
 *
 * @param given false for the SDK's default ones
 */
record Extensions(
    boolean given,
    List<Class<? extends DynamoDbEnhancedClientExtension>> classes,
    List<DynamoDbEnhancedClientExtension> instances) {

  static final Extensions DEFAULT = new Extensions(false, List.of(), List.of());

  static Extensions of(Class<? extends DynamoDbEnhancedClientExtension>[] classes) {
    return classes.length == 0 ? DEFAULT : new Extensions(true, List.of(classes), List.of());
  }

  static Extensions of(DynamoDbEnhancedClientExtension... instances) {
    return new Extensions(true, List.of(), List.of(instances));
  }

  /**
   * The database with these extensions.
   *
   * @throws ExtensionConfigurationException if a class cannot be made without arguments
   */
  LocalDatabase in(LocalDatabase database) {
    if (!given) {
      return database;
    }
    return database.withExtensions(
        Stream.concat(classes.stream().map(Extensions::make), instances.stream())
            .toArray(DynamoDbEnhancedClientExtension[]::new));
  }

  /** The SDK's own extensions have no constructor for others, but one of two static methods. */
  private static DynamoDbEnhancedClientExtension make(
      Class<? extends DynamoDbEnhancedClientExtension> type) {
    try {
      Method create = factory(type, "create");
      if (create != null) {
        return type.cast(create.invoke(null));
      }
      Method builder = factory(type, "builder");
      if (builder != null) {
        Method build = builder.getReturnType().getMethod("build");
        return type.cast(build.invoke(builder.invoke(null)));
      }
      return ReflectionSupport.newInstance(type);
    } catch (InvocationTargetException e) {
      throw cannotMake(type, e.getCause() == null ? e : e.getCause());
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw cannotMake(type, e);
    }
  }

  private static @Nullable Method factory(Class<?> type, String name) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .findFirst()
        .orElse(null);
  }

  private static ExtensionConfigurationException cannotMake(Class<?> type, Throwable cause) {
    return new ExtensionConfigurationException(
        "Cannot make the extension "
            + type.getName()
            + ": it needs a public static create() or builder(), or a constructor, without parameters."
            + " Another can be handed to DynamoDbExtension.builder().extensions(...)",
        cause);
  }
}
