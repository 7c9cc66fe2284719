package dev.initonce.provider;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Physical table names, looked up by environment variable. */
record TableNames(Function<String, @Nullable String> environment) {

  String of(TableDefinition<?> definition) {
    String variable = definition.environmentVariable();
    String name = environment.apply(variable);
    if (name == null || name.isBlank()) {
      throw new IllegalStateException(
          "Environment variable "
              + variable
              + " is "
              + (name == null ? "not set" : "blank")
              + ": it must hold the name of the DynamoDB table '"
              + definition.logicalName()
              + "'. Set it in the configuration of the function, or give the provider another source of names with"
              + " builder().environment(...).");
    }
    return name.strip();
  }
}
