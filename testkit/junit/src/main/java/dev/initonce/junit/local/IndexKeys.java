package dev.initonce.junit.local;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.IndexMetadata;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;

/**
 * The key attributes of an index, on every SDK that the testkit runs with: lists of them came when
 * DynamoDB let an index have several, and before that there was one at most.
 */
@SuppressWarnings("deprecation")
final class IndexKeys {
  private IndexKeys() {}

  static List<KeyAttributeMetadata> partition(IndexMetadata index) {
    try {
      return index.partitionKeys();
    } catch (NoSuchMethodError e) {
      return index.partitionKey().stream().toList();
    }
  }

  static List<KeyAttributeMetadata> sort(IndexMetadata index) {
    try {
      return index.sortKeys();
    } catch (NoSuchMethodError e) {
      return index.sortKey().stream().toList();
    }
  }
}
