package dev.initonce.sample.after;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.sample.collection.CollectionContent;
import dev.initonce.sample.collection.CollectionItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

class TablesTest {
  private static final TableSchema<CollectionItem> WRITTEN = Tables.COLLECTION.schema();
  private static final TableSchema<CollectionItem> READ =
      TableSchema.fromBean(CollectionItem.class);

  @Test
  void writtenSchemaStoresWhatTheAnnotationsSay() {
    CollectionItem item =
        new CollectionContent("Herbarium", "Pressed by hand", List.of("plants"))
            .newItem("o-1", "k-1");
    item.setVersion(3L);

    assertThat(WRITTEN.itemToMap(item, false)).isEqualTo(READ.itemToMap(item, false));
    assertThat(WRITTEN.attributeNames()).containsExactlyInAnyOrderElementsOf(READ.attributeNames());
    assertThat(READ.itemToMap(WRITTEN.mapToItem(READ.itemToMap(item, true)), true))
        .isEqualTo(READ.itemToMap(item, true));
  }

  @Test
  void writtenSchemaHasTheKeysOfTheAnnotations() {
    assertThat(WRITTEN.tableMetadata().primaryKeys())
        .containsExactlyElementsOf(READ.tableMetadata().primaryKeys());
    assertThat(WRITTEN.tableMetadata().customMetadata().keySet())
        .containsAll(READ.tableMetadata().customMetadata().keySet());
  }
}
