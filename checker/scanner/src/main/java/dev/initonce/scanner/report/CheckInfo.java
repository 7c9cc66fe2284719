package dev.initonce.scanner.report;

import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Severity;
import java.net.URI;
import java.util.Locale;

/** What reports say of a check apart from its findings. */
final class CheckInfo {

  private static final String PAGES = "https://initonce.dev/checks/";

  private CheckInfo() {}

  static URI page(Check check) {
    return URI.create(PAGES + check.checkName());
  }

  /** Returns the severity as compilers print it. */
  static String label(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  static String description(Check check) {
    return switch (check) {
      case CLIENT_BUILT -> "An AWS SDK client is built on every invocation";
      case CONTAINER_STARTED -> "A dependency injection container is started on every invocation";
      case TABLE_SCHEMA_BUILT -> "A table schema is built on every invocation";
      case CONNECTION_OPENED -> "A connection or connection pool is opened on every invocation";
      case REUSABLE_OBJECT_BUILT -> "An object made to be shared is built on every invocation";
      case SHARED_CLIENT_CLOSED -> "A client that a field keeps is closed on an invocation";
      case RACY_LAZY_CLIENT -> "A client is initialised lazily without synchronisation";
    };
  }
}
