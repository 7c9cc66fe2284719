package dev.initonce.junit.assertj;

import dev.initonce.provider.TableDefinition;
import dev.initonce.provider.TableProvider;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The entry to assertions about what DynamoDB holds. Needs AssertJ. */
public final class DynamoDbAssertions {
  private DynamoDbAssertions() {}

  /** Begins assertions about a table, which is read anew for each of them. */
  public static <T> TableAssert<T> assertThat(TableProvider tables, TableDefinition<T> definition) {
    return new TableAssert<>(tables, definition);
  }

  /** Begins assertions about an item, as the low-level client gives it. */
  public static ItemAssert assertThatItem(@Nullable Map<String, AttributeValue> item) {
    return new ItemAssert(item);
  }
}
