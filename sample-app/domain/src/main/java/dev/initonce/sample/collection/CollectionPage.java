package dev.initonce.sample.collection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Some of an owner's collections, in the order of their ids.
 *
 * @param lastId the id to go on after, or null when this is the last page
 */
public record CollectionPage(List<CollectionItem> items, @Nullable String lastId) {
  public CollectionPage {
    items = List.copyOf(items);
  }

  /** What a query answered. */
  public static CollectionPage of(Page<CollectionItem> page) {
    Map<String, AttributeValue> last = page.lastEvaluatedKey();
    AttributeValue id = last == null ? null : last.get("id");
    return new CollectionPage(page.items(), id == null ? null : id.s());
  }
}
