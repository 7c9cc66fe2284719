package dev.initonce.junit;

import dev.initonce.junit.local.LocalDatabase;
import dev.initonce.junit.seed.Items;
import dev.initonce.provider.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Puts the items of {@link Seed} annotations where they belong. */
final class SeedExtension implements BeforeEachCallback {

  private static final int MOST_SHOWN = 60;

  @Override
  public void beforeEach(ExtensionContext context) {
    Class<?> testClass = context.getRequiredTestClass();
    Settings settings = DynamoDbExtension.settingsOf(context);
    LocalDatabase database = Databases.of(context, settings, "@Seed");
    TableCatalog catalog = TableCatalog.of(testClass, settings);
    for (Seed seed : seeds(context)) {
      try {
        items(seed, testClass)
            .byTable()
            .forEach(
                (table, items) ->
                    put(
                        items,
                        tableName(table.isEmpty() ? seed.table() : table, database, catalog),
                        database));
      } catch (RuntimeException e) {
        throw new ExtensionConfigurationException(text(seed) + ": " + e.getMessage(), e);
      }
    }
  }

  /** The annotation as it was written, as far as it fits a line. */
  private static String text(Seed seed) {
    StringJoiner parts = new StringJoiner(", ", "@Seed(", ")").setEmptyValue("@Seed");
    if (!seed.value().isEmpty()) {
      parts.add(quoted(seed.value()));
    }
    if (!seed.table().isEmpty()) {
      parts.add("table = " + quoted(seed.table()));
    }
    if (!seed.items().isEmpty()) {
      parts.add("items = " + quoted(seed.items()));
    }
    return parts.toString();
  }

  private static String quoted(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return '"' + (line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line) + '"';
  }

  private static List<Seed> seeds(ExtensionContext context) {
    List<Seed> seeds = new ArrayList<>();
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      seeds.addAll(AnnotationSupport.findRepeatableAnnotations(instance.getClass(), Seed.class));
    }
    context
        .getElement()
        .ifPresent(
            method ->
                seeds.addAll(AnnotationSupport.findRepeatableAnnotations(method, Seed.class)));
    return seeds;
  }

  private static Items items(Seed seed, Class<?> testClass) {
    if (seed.value().isEmpty() == seed.items().isEmpty()) {
      throw new ExtensionConfigurationException("It needs either the name of a resource or items");
    }
    return seed.value().isEmpty()
        ? Items.fromText(seed.items())
        : Items.fromResource(testClass, seed.value());
  }

  private static String tableName(
      String logicalName, LocalDatabase database, TableCatalog catalog) {
    if (database.tableNames().contains(logicalName)) {
      return logicalName;
    }
    List<TableDefinition<?>> fitting =
        catalog.definitions().stream()
            .filter(
                definition -> logicalName.isEmpty() || definition.logicalName().equals(logicalName))
            .toList();
    if (fitting.size() != 1) {
      throw new ExtensionConfigurationException(
          (logicalName.isEmpty()
                  ? "It must say its table"
                  : "There is no single table '" + logicalName + "'")
              + ". Known: "
              + catalog.definitions());
    }
    return database.tableName(fitting.get(0));
  }

  private static void put(
      List<Map<String, AttributeValue>> items, String table, LocalDatabase database) {
    for (int i = 0; i < items.size(); i++) {
      Map<String, AttributeValue> item = items.get(i);
      try {
        database.client().putItem(put -> put.tableName(table).item(item));
      } catch (DynamoDbException e) {
        throw new IllegalArgumentException(
            "item "
                + (i + 1)
                + " of "
                + items.size()
                + ", for table '"
                + table
                + "', "
                + item
                + ": "
                + e.awsErrorDetails().errorMessage(),
            e);
      }
    }
  }
}
