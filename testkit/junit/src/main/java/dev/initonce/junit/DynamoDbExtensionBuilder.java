package dev.initonce.junit;

import dev.initonce.junit.local.LocalTable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;

/**
 * Builds a {@link DynamoDbExtension} for a static field with {@code @RegisterExtension}. What it
 * says counts in place of any {@link DynamoDbTest}; use one or the other.
 */
public final class DynamoDbExtensionBuilder {
  private Backend backend = Settings.DEFAULT.backend();
  private String endpoint = Settings.DEFAULT.endpoint();
  private Scope scope = Settings.DEFAULT.scope();
  private List<LocalTable> tables = Settings.DEFAULT.tables();
  private Extensions extensions = Settings.DEFAULT.extensions();
  private boolean injectByType = Settings.DEFAULT.injectByType();
  private WhenMissing whenMissing = Settings.DEFAULT.whenMissing();

  DynamoDbExtensionBuilder() {}

  /** What stands behind the database; {@link Backend#EMBEDDED} by default. */
  public DynamoDbExtensionBuilder backend(Backend kind) {
    backend = Objects.requireNonNull(kind, "kind");
    return this;
  }

  /** A DynamoDB that runs already; the same as {@link Backend#ENDPOINT} with its address. */
  public DynamoDbExtensionBuilder endpoint(URI uri) {
    endpoint = uri.toString();
    return backend(Backend.ENDPOINT);
  }

  /** How long the database lives; {@link Scope#TEST} by default. */
  public DynamoDbExtensionBuilder scope(Scope lifetime) {
    scope = Objects.requireNonNull(lifetime, "lifetime");
    return this;
  }

  /** Tables that need more than their definition: a stream, a time to live, no schema. */
  public DynamoDbExtensionBuilder tables(LocalTable... known) {
    tables = List.of(known);
    return this;
  }

  /**
   * The extensions of the enhanced clients, in place of the SDK's default ones: those that the
   * application hands to its provider. An empty call switches all off.
   */
  public DynamoDbExtensionBuilder extensions(DynamoDbEnhancedClientExtension... chain) {
    extensions = Extensions.of(chain);
    return this;
  }

  /** Resolves only parameters that carry {@link LocalDynamoDb}. */
  public DynamoDbExtensionBuilder injectOnlyWhenAnnotated() {
    injectByType = false;
    return this;
  }

  /**
   * What happens where DynamoDB Local is not on the class path; {@link WhenMissing#FAIL} by
   * default.
   */
  public DynamoDbExtensionBuilder whenMissing(WhenMissing action) {
    whenMissing = Objects.requireNonNull(action, "action");
    return this;
  }

  /** The extension. */
  public DynamoDbExtension build() {
    return new DynamoDbExtension(
        new Settings(
            backend, endpoint, scope, tables, List.of(), extensions, injectByType, whenMissing));
  }
}
