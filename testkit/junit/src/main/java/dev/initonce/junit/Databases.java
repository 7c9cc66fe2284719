package dev.initonce.junit;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.junit.local.LocalTable;
import dev.initonce.junit.local.Prerequisites;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Finds the database that a context belongs to, and starts it at its first use. */
final class Databases {
  private static final Namespace NAMESPACE = Namespace.create(Databases.class);
  private static final String NEEDS_LONGER_SCOPE =
      " belongs to no single test, and so cannot use a database that lives for one: set the scope to CLASS or"
          + " SHARED";

  /** The kinds of keys differ by scope, because a lookup in a store also looks in its parents. */
  private record Key(Scope scope, Settings settings, List<LocalTable> tables) {}

  private Databases() {}

  static LocalDatabase of(ExtensionContext context, Settings settings, String who) {
    ExtensionContext owner =
        switch (settings.scope()) {
          case TEST ->
              testOf(context)
                  .orElseThrow(() -> new ParameterResolutionException(who + NEEDS_LONGER_SCOPE));
          case CLASS -> outermostClass(context, settings);
          case SHARED -> context.getRoot();
        };
    return stored(owner, context, settings).database();
  }

  /** The database of the test that is about to be made by a constructor. */
  static LocalDatabase forConstructor(ExtensionContext context, Settings settings, String who) {
    if (settings.scope() != Scope.TEST) {
      return of(context, settings, who);
    }
    boolean oneInstanceForAll =
        context
            .getTestInstanceLifecycle()
            .filter(lifecycle -> lifecycle == TestInstance.Lifecycle.PER_CLASS)
            .isPresent();
    if (oneInstanceForAll) {
      throw new ParameterResolutionException(who + NEEDS_LONGER_SCOPE);
    }
    return PendingDatabases.of(context).forThisThread(() -> start(context, settings));
  }

  /**
   * A new outermost instance is being made: what an earlier one left behind, because it failed, is
   * of no use.
   */
  static void dropPending(ExtensionContext context) {
    PendingDatabases.of(context).take().ifPresent(Stored::close);
  }

  /** Gives the database that a constructor asked for to the test that now runs. */
  static void adoptPending(ExtensionContext test, Settings settings) {
    PendingDatabases.of(test)
        .take()
        .ifPresent(waiting -> test.getStore(NAMESPACE).put(key(test, settings), waiting));
  }

  private static Stored stored(
      ExtensionContext owner, ExtensionContext context, Settings settings) {
    // Not within the store: it would throw the first test's failure again, with all that was said.
    requirePrerequisites(settings.backend());
    return owner
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            key(context, settings), key -> start(context, settings), Stored.class);
  }

  private static void requirePrerequisites(Backend backend) {
    switch (backend) {
      case EMBEDDED -> Prerequisites.requireEmbedded();
      case HTTP -> Prerequisites.requireHttp();
      case ENDPOINT -> {}
    }
  }

  private static Key key(ExtensionContext context, Settings settings) {
    List<LocalTable> tables =
        settings.scope() == Scope.SHARED
            ? TableCatalog.of(context.getRequiredTestClass(), settings).tables()
            : List.of();
    return new Key(settings.scope(), settings, tables);
  }

  private static Stored start(ExtensionContext context, Settings settings) {
    List<LocalTable> tables = TableCatalog.of(context.getRequiredTestClass(), settings).tables();
    LocalTable[] known = tables.toArray(LocalTable[]::new);
    return new Stored(settings.extensions().in(start(context, settings, known)));
  }

  private static LocalDatabase start(
      ExtensionContext context, Settings settings, LocalTable[] tables) {
    return switch (settings.backend()) {
      case EMBEDDED -> LocalDatabase.embedded(tables);
      case HTTP -> {
        keepHttpServer(context.getRoot());
        yield LocalDatabase.http(tables);
      }
      case ENDPOINT -> LocalDatabase.at(endpoint(context, settings), tables);
    };
  }

  /** Until the engine has finished: a server for each test would cost more than the tests. */
  private static void keepHttpServer(ExtensionContext root) {
    root.getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            Stored.Server.class,
            key -> new Stored.Server(LocalDatabase.keepHttpServer()),
            Stored.Server.class);
  }

  private static URI endpoint(ExtensionContext context, Settings settings) {
    if (!settings.endpoint().isEmpty()) {
      return URI.create(settings.endpoint());
    }
    return context
        .getConfigurationParameter(DynamoDbTest.ENDPOINT_PARAMETER)
        .map(URI::create)
        .orElseThrow(
            () ->
                new ParameterResolutionException(
                    "The backend ENDPOINT needs an address: endpoint = \"http://localhost:8000\", or the configuration"
                        + " parameter "
                        + DynamoDbTest.ENDPOINT_PARAMETER));
  }

  private static Optional<ExtensionContext> testOf(ExtensionContext context) {
    return context.getTestMethod().map(method -> context);
  }

  /**
   * Nested classes share with the class around them as long as they do not ask for something else.
   */
  private static ExtensionContext outermostClass(ExtensionContext context, Settings settings) {
    ExtensionContext outermost = context;
    for (Optional<ExtensionContext> c = Optional.of(context);
        c.isPresent();
        c = c.get().getParent()) {
      ExtensionContext candidate = c.get();
      boolean isClass = candidate.getTestClass().isPresent() && candidate.getTestMethod().isEmpty();
      if (isClass
          && DynamoDbExtension.find(candidate.getRequiredTestClass())
              .filter(own -> !own.equals(settings))
              .isEmpty()) {
        outermost = candidate;
      }
    }
    return outermost;
  }
}
