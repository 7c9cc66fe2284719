package dev.initonce.junit;

import dev.initonce.junit.local.LocalDatabase;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ModifierSupport;

/**
 * Resolves parameters and sets fields with what belongs to a test's {@link LocalDatabase}: {@code
 * TableProvider}, {@code AsyncTableProvider}, {@code DynamoDbClient}, {@code DynamoDbAsyncClient},
 * {@code DynamoDbEnhancedClient}, {@code DynamoDbEnhancedAsyncClient}, {@code DynamoDbTable},
 * {@code DynamoDbAsyncTable}, {@code DynamoDbStreamsClient}, {@code DynamoDbStreamsAsyncClient},
 * {@code Faults}, and the {@code LocalDatabase} itself.
 *
 * <p>Registered by {@link DynamoDbTest}, or in a static field with what {@link #builder()} makes.
 */
public final class DynamoDbExtension
    implements ExecutionCondition,
        ParameterResolver,
        TestInstancePreConstructCallback,
        BeforeAllCallback,
        BeforeEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(DynamoDbExtension.class);

  private final @Nullable Settings fixed;

  /**
   * With the settings of the {@link DynamoDbTest} that the test class carries, or else the
   * defaults.
   */
  public DynamoDbExtension() {
    this(null);
  }

  DynamoDbExtension(@Nullable Settings fixed) {
    this.fixed = fixed;
  }

  /** Settings that an annotation cannot hold. */
  public static DynamoDbExtensionBuilder builder() {
    return new DynamoDbExtensionBuilder();
  }

  /** The settings of a class's own annotation, or of the nearest one around it. */
  static Optional<Settings> find(Class<?> testClass) {
    Optional<Settings> own =
        AnnotationSupport.findAnnotation(testClass, DynamoDbTest.class).map(Settings::of);
    boolean isInner = testClass.isMemberClass() && ModifierSupport.isNotStatic(testClass);
    return own.isEmpty() && isInner ? find(testClass.getEnclosingClass()) : own;
  }

  /** The settings that hold for a context, for our other extensions. */
  static Settings settingsOf(ExtensionContext context) {
    Settings fixed = context.getStore(NAMESPACE).get(Settings.class, Settings.class);
    return fixed != null ? fixed : find(context.getRequiredTestClass()).orElse(Settings.DEFAULT);
  }

  private Settings settings(ExtensionContext context) {
    return fixed != null ? fixed : settingsOf(context);
  }

  /** Skips what would fail for want of DynamoDB Local, where that is asked for. */
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean maySkip =
        context.getTestClass().isPresent() && settings(context).whenMissing() == WhenMissing.SKIP;
    return maySkip
        ? LocalDatabase.whyNotEmbedded()
            .map(ConditionEvaluationResult::disabled)
            .orElseGet(() -> ConditionEvaluationResult.enabled("DynamoDB Local is there"))
        : ConditionEvaluationResult.enabled("DynamoDB Local is not asked for");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (parameter.isAnnotated(LocalDynamoDb.class)) {
      requireSupported(type, parameter.getParameter());
      return true;
    }
    // Another annotation is another extension's word for what it shall resolve.
    boolean plain = parameter.getParameter().getAnnotations().length == 0;
    return plain && Injection.supports(type) && settings(context).injectByType();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Settings settings = settings(context);
    String who = parameter.getDeclaringExecutable().toString();
    LocalDatabase database =
        parameter.getDeclaringExecutable() instanceof Constructor<?>
            ? Databases.forConstructor(context, settings, who)
            : Databases.of(context, settings, who);
    Parameter target = parameter.getParameter();
    return value(target, target.getType(), target.getParameterizedType(), database, context);
  }

  @Override
  public void preConstructTestInstance(
      TestInstanceFactoryContext factory, ExtensionContext context) {
    if (factory.getOuterInstance().isEmpty()) {
      Databases.dropPending(context);
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (fixed != null) {
      context.getStore(NAMESPACE).put(Settings.class, fixed);
    }
    AnnotatedFields.setStatic(
        context.getRequiredTestClass(), LocalDynamoDb.class, field -> value(field, context));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Databases.adoptPending(context, settings(context));
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      AnnotatedFields.set(instance, LocalDynamoDb.class, field -> value(field, context));
    }
  }

  private Object value(Field field, ExtensionContext context) {
    requireSupported(field.getType(), field);
    LocalDatabase database = Databases.of(context, settings(context), field.toString());
    return value(field, field.getType(), field.getGenericType(), database, context);
  }

  private Object value(
      AnnotatedElement target,
      Class<?> type,
      Type generic,
      LocalDatabase database,
      ExtensionContext context) {
    LocalDynamoDb asked = target.getAnnotation(LocalDynamoDb.class);
    String table = asked == null ? "" : asked.table();
    TableCatalog catalog = TableCatalog.of(context.getRequiredTestClass(), settings(context));
    return Injection.value(type, generic, table, database, catalog);
  }

  private static void requireSupported(Class<?> type, AnnotatedElement element) {
    if (!Injection.supports(type)) {
      throw new ParameterResolutionException(
          "@LocalDynamoDb cannot give " + element + "; it gives " + Injection.supportedTypes());
    }
  }
}
