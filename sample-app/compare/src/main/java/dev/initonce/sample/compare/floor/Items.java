package dev.initonce.sample.compare.floor;

import dev.initonce.sample.after.Tables;
import dev.initonce.sample.collection.CollectionContent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items that the floors put: the sample's own, of one owner for each floor. */
final class Items {
  private static final CollectionContent CONTENT =
      new CollectionContent("Herbarium", "Pressed by hand", List.of("plants", "paper"));

  private final String owner = UUID.randomUUID().toString();

  String owner() {
    return owner;
  }

  /** A new item with the first version, as the sample stores it. */
  Map<String, AttributeValue> next() {
    var item = CONTENT.newItem(owner, null);
    item.setVersion(1L);
    return Tables.COLLECTION.schema().itemToMap(item, true);
  }
}
