package dev.initonce.junit;

import dev.initonce.junit.local.LocalTable;
import java.util.List;

/**
 * What an annotation or a builder asks for. Tests with equal settings can share a database.
 *
 * @param endpoint empty where the configuration parameter shall say it
 */
record Settings(
    Backend backend,
    String endpoint,
    Scope scope,
    List<LocalTable> tables,
    List<Class<?>> tableHolders,
    Extensions extensions,
    boolean injectByType,
    WhenMissing whenMissing) {

  static final Settings DEFAULT =
      new Settings(
          Backend.EMBEDDED,
          "",
          Scope.TEST,
          List.of(),
          List.of(),
          Extensions.DEFAULT,
          true,
          WhenMissing.FAIL);

  static Settings of(DynamoDbTest annotation) {
    return new Settings(
        annotation.backend(),
        annotation.endpoint(),
        annotation.scope(),
        List.of(),
        List.of(annotation.tables()),
        Extensions.of(annotation.extensions()),
        annotation.injectByType(),
        annotation.whenMissing());
  }
}
