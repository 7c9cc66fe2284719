package dev.initonce.analysis.dsl;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;

/** The names of library types that tests use. */
public final class Types {

  public static final String OBJECT = "java.lang.Object";
  public static final String BOOLEAN = "boolean";
  public static final String STRING = "java.lang.String";
  public static final String OBJECTS = "java.util.Objects";
  public static final String OPTIONAL = "java.util.Optional";
  public static final String MAP = "java.util.Map";
  public static final String HASH_MAP = "java.util.HashMap";
  public static final String LIST = "java.util.List";
  public static final String ATOMIC_REFERENCE = "java.util.concurrent.atomic.AtomicReference";
  public static final String RUNNABLE = "java.lang.Runnable";
  public static final String FUNCTION = "java.util.function.Function";
  public static final String SUPPLIER = "java.util.function.Supplier";
  public static final String CONSUMER = "java.util.function.Consumer";
  public static final String UNARY_OPERATOR = "java.util.function.UnaryOperator";
  public static final String SUPPLIERS = "com.google.common.base.Suppliers";
  public static final String CONTEXT = "com.amazonaws.services.lambda.runtime.Context";
  public static final String SQS_EVENT = "com.amazonaws.services.lambda.runtime.events.SQSEvent";
  public static final String REQUEST_HANDLER =
      "com.amazonaws.services.lambda.runtime.RequestHandler";
  public static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";

  private static final String CLIENTS = "software.amazon.awssdk.services.";

  private Types() {}

  /** Returns the canonical name of a client of the AWS SDK; any simple name will do. */
  public static String client(String simpleName) {
    return CLIENTS + simpleName.toLowerCase(java.util.Locale.ROOT) + "." + simpleName;
  }

  /** Returns a use of a generic type. */
  public static TypeUse generic(String name, String... arguments) {
    return new TypeUse(name, List.of(arguments).stream().map(TypeUse::of).toList(), null);
  }

  /** Returns a use of a type variable that is bounded by Object. */
  public static TypeUse variable(String name) {
    return new TypeUse(OBJECT, List.of(), name);
  }
}
