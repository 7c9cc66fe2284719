package dev.initonce.analysis.generated;

/** The spellings of a guard that generated programs use. */
enum GuardForm {
  IS_NULL(Storage.FIELD),
  NULL_FIRST(Storage.FIELD),
  OBJECTS_IS_NULL(Storage.FIELD),
  NEGATED_ELSE(Storage.FIELD),
  NEGATED_TWICE(Storage.FIELD),
  WHILE(Storage.FIELD),
  CONJUNCTION(Storage.FIELD),
  EARLY_RETURN(Storage.FIELD),
  DOUBLE_CHECKED(Storage.FIELD),
  ALIAS(Storage.FIELD),
  CONDITION_IN_LOCAL(Storage.FIELD),
  STORED_IN_CALLEE(Storage.FIELD),
  TERNARY(Storage.FIELD),
  OPTIONAL(Storage.FIELD),
  FLAG(Storage.FLAG),
  FLAG_EARLY_RETURN(Storage.FLAG),
  FLAG_IN_CALLEE(Storage.FLAG),
  CONTAINS_KEY(Storage.MAP),
  MAP_GET(Storage.MAP),
  MAP_GET_IN_LOCAL(Storage.MAP),
  COMPUTE_IF_ABSENT(Storage.MAP),
  REFERENCE_GET(Storage.REFERENCE),
  UPDATE_AND_GET(Storage.REFERENCE),
  // What looks like a guard, and is none.
  NEVER_STORED(Storage.FIELD),
  OTHER_TESTED(Storage.FIELD),
  LOCAL_TESTED(Storage.FIELD),
  NOT_STORED_OPTIONAL(Storage.FIELD);

  /** What keeps. */
  enum Storage {
    FIELD("kept"),
    FLAG("ready"),
    MAP("cache"),
    REFERENCE("reference");

    private final String prefix;

    Storage(String prefix) {
      this.prefix = prefix;
    }

    String fieldName(boolean shared, int number) {
      return (shared ? "shared_" : "") + prefix + number;
    }
  }

  private final Storage storage;

  GuardForm(Storage storage) {
    this.storage = storage;
  }

  Storage storage() {
    return storage;
  }
}
