package dev.initonce.quarkus;

import dev.initonce.provider.TableDefinition;
import dev.initonce.provider.TableProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Keeps a text under a key. */
@ApplicationScoped
public class NoteService {
  static final TableDefinition<EnhancedDocument> NOTES =
      TableDefinition.ofDocuments("notes", "id", AttributeValueType.S);

  private final TableProvider tables;

  NoteService(TableProvider tables) {
    this.tables = tables;
  }

  void keep(String id, String text) {
    tables
        .table(NOTES)
        .putItem(EnhancedDocument.builder().putString("id", id).putString("text", text).build());
  }

  Optional<String> find(String id) {
    return Optional.ofNullable(
            tables.table(NOTES).getItem(Key.builder().partitionValue(id).build()))
        .map(note -> note.getString("text"));
  }
}
