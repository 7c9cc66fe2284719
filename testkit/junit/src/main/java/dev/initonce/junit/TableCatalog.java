package dev.initonce.junit;

import dev.initonce.junit.local.LocalTable;
import dev.initonce.provider.TableDefinition;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The tables that a test class and its settings name in static fields. */
record TableCatalog(List<TableDefinition<?>> definitions, List<LocalTable> tables) {

  static TableCatalog of(Class<?> testClass, Settings settings) {
    Set<TableDefinition<?>> definitions = new LinkedHashSet<>();
    Set<LocalTable> tables = new LinkedHashSet<>(settings.tables());
    for (Object constant : constants(testClass, settings)) {
      if (constant instanceof TableDefinition<?> definition) {
        definitions.add(definition);
      } else if (constant instanceof LocalTable table) {
        tables.add(table);
      }
    }
    tables.forEach(table -> table.definition().ifPresent(definitions::add));
    return new TableCatalog(List.copyOf(definitions), List.copyOf(tables));
  }

  private static List<Object> constants(Class<?> testClass, Settings settings) {
    List<Class<?>> holders = new ArrayList<>(settings.tableHolders());
    for (Class<?> c = testClass; c != null; c = c.getEnclosingClass()) {
      holders.add(c);
    }
    return holders.stream()
        .flatMap(
            holder ->
                ReflectionSupport.findFields(
                    holder, TableCatalog::namesATable, HierarchyTraversalMode.TOP_DOWN)
                    .stream())
        .map(TableCatalog::value)
        .toList();
  }

  private static boolean namesATable(Field field) {
    boolean fits = field.getType() == TableDefinition.class || field.getType() == LocalTable.class;
    return fits && Modifier.isStatic(field.getModifiers());
  }

  private static Object value(Field field) {
    try {
      Object value = ReflectionSupport.tryToReadFieldValue(field, null).get();
      return Objects.requireNonNull(value, () -> field + " is null");
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalArgumentException("Cannot read " + field, e);
    }
  }
}
