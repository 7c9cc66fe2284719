package dev.initonce.junit;

import dev.initonce.junit.local.LocalDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Sets the SDK's system properties for a test and puts them back. */
final class RedirectExtension implements BeforeEachCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(RedirectExtension.class);

  /** The properties' values before the test; empty for those that were not set. */
  private record Before(Map<String, Optional<String>> values) {

    void restore() {
      values.forEach(
          (name, value) ->
              value.ifPresentOrElse(
                  text -> System.setProperty(name, text), () -> System.clearProperty(name)));
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Settings settings = DynamoDbExtension.settingsOf(context);
    LocalDatabase database = Databases.of(context, settings, "@RedirectsClients");
    TableCatalog.of(context.getRequiredTestClass(), settings)
        .definitions()
        .forEach(database::tableName);
    Map<String, String> redirect = database.systemProperties();
    Map<String, Optional<String>> before = new HashMap<>();
    redirect.forEach(
        (name, value) -> before.put(name, Optional.ofNullable(System.getProperty(name))));
    context.getStore(NAMESPACE).put(Before.class, new Before(before));
    redirect.forEach(System::setProperty);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Before before = context.getStore(NAMESPACE).remove(Before.class, Before.class);
    if (before != null) {
      before.restore();
    }
  }
}
