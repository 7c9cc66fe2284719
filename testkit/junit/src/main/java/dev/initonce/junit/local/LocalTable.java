package dev.initonce.junit.local;

import dev.initonce.provider.TableDefinition;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * How a table is made on a local database, where that does not follow from its definition alone:
 * time to live, stream, or anything else in the create request. Immutable.
 */
public final class LocalTable {
  private final @Nullable TableDefinition<?> definition;
  private final Consumer<CreateTableRequest.Builder> creation;
  private final @Nullable String timeToLive;

  private LocalTable(
      @Nullable TableDefinition<?> definition,
      Consumer<CreateTableRequest.Builder> creation,
      @Nullable String timeToLive) {
    this.definition = definition;
    this.creation = creation;
    this.timeToLive = timeToLive;
  }

  /**
   * The table of a definition, with the keys and indexes of its schema, made when it is first used.
   */
  public static LocalTable of(TableDefinition<?> definition) {
    return new LocalTable(Objects.requireNonNull(definition, "definition"), request -> {}, null);
  }

  /**
   * A table without a definition, for code that names its tables itself. It is made together with
   * the database, on demand unless the request says otherwise.
   */
  public static LocalTable of(Consumer<CreateTableRequest.Builder> request) {
    return new LocalTable(null, Objects.requireNonNull(request, "request"), null);
  }

  /** The same table with a stream. */
  public LocalTable withStream(StreamViewType view) {
    StreamSpecification stream =
        StreamSpecification.builder().streamEnabled(true).streamViewType(view).build();
    return withCreation(request -> request.streamSpecification(stream));
  }

  /** The same table, whose items expire by an attribute that holds seconds since 1970. */
  public LocalTable withTimeToLive(String attribute) {
    return new LocalTable(definition, creation, Objects.requireNonNull(attribute, "attribute"));
  }

  /** The same table with changes to the request that creates it; they come after all others. */
  public LocalTable withCreation(Consumer<CreateTableRequest.Builder> changes) {
    return new LocalTable(definition, creation.andThen(changes), timeToLive);
  }

  /** The definition that this table was made of, if it was. */
  public Optional<TableDefinition<?>> definition() {
    return Optional.ofNullable(definition);
  }

  Optional<String> timeToLive() {
    return Optional.ofNullable(timeToLive);
  }

  CreateTableRequest request(CreateTableRequest.Builder standard) {
    creation.accept(standard);
    return standard.build();
  }
}
