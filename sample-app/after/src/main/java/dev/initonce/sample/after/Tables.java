package dev.initonce.sample.after;

import static software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension.AttributeTags.versionAttribute;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import dev.initonce.provider.TableDefinition;
import dev.initonce.provider.TableProvider;
import dev.initonce.sample.collection.CollectionItem;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** What the function knows about its tables before it runs, and how it reaches them. */
public final class Tables {

  /** Written out, not read from the bean's annotations by reflection, which a cold start pays. */
  private static final TableSchema<CollectionItem> COLLECTION_SCHEMA =
      StaticTableSchema.builder(CollectionItem.class)
          .newItemSupplier(CollectionItem::new)
          .addAttribute(
              String.class,
              a ->
                  a.name("owner")
                      .getter(CollectionItem::getOwner)
                      .setter(CollectionItem::setOwner)
                      .tags(primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name("id")
                      .getter(CollectionItem::getId)
                      .setter(CollectionItem::setId)
                      .tags(primarySortKey()))
          .addAttribute(
              String.class,
              a -> a.name("name").getter(CollectionItem::getName).setter(CollectionItem::setName))
          .addAttribute(
              String.class,
              a ->
                  a.name("description")
                      .getter(CollectionItem::getDescription)
                      .setter(CollectionItem::setDescription))
          .addAttribute(
              EnhancedType.listOf(String.class),
              a -> a.name("tags").getter(CollectionItem::getTags).setter(CollectionItem::setTags))
          .addAttribute(
              Instant.class,
              a ->
                  a.name("createdAt")
                      .getter(CollectionItem::getCreatedAt)
                      .setter(CollectionItem::setCreatedAt))
          .addAttribute(
              Instant.class,
              a ->
                  a.name("updatedAt")
                      .getter(CollectionItem::getUpdatedAt)
                      .setter(CollectionItem::setUpdatedAt))
          .addAttribute(
              String.class,
              a ->
                  a.name("createdFrom")
                      .getter(CollectionItem::getCreatedFrom)
                      .setter(CollectionItem::setCreatedFrom))
          .addAttribute(
              Long.class,
              a ->
                  a.name("version")
                      .getter(CollectionItem::getVersion)
                      .setter(CollectionItem::setVersion)
                      .tags(versionAttribute()))
          .build();

  /** The collections of all owners; its physical name is in {@code COLLECTION_TABLE}. */
  public static final TableDefinition<CollectionItem> COLLECTION =
      TableDefinition.of("collection", COLLECTION_SCHEMA);

  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(2);

  private Tables() {}

  /** A provider with time limits: the SDK has none of its own, and API Gateway waits 30 seconds. */
  public static TableProvider create() {
    return TableProvider.builder()
        .overrideConfiguration(
            calls -> calls.apiCallTimeout(CALL_TIMEOUT).apiCallAttemptTimeout(ATTEMPT_TIMEOUT))
        .build();
  }
}
