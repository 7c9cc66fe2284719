package dev.initonce.scanner.library;

import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.type.TypeUses;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the AWS SDK for Java 2.x. */
final class AwsSdkV2 implements Convention {

  private static final String ROOT = "software.amazon.awssdk.";
  private static final String SERVICES = ROOT + "services.";
  private static final String HTTP = ROOT + "http.";
  private static final String PAGINATOR = "Paginator";
  private static final String PAGINATORS = ".paginators.";
  private static final String ITERABLE = "Iterable";
  private static final TypeUse HTTP_CLIENT = TypeUse.of(HTTP + "SdkHttpClient");
  private static final TypeUse ASYNC_HTTP_CLIENT = TypeUse.of(HTTP + "async.SdkAsyncHttpClient");

  /** Methods of a client that are not operations of its service. */
  private static final Set<String> OF_CLIENT =
      Set.of(
          "batchManager",
          "close",
          "equals",
          "getClass",
          "hashCode",
          "serviceClientConfiguration",
          "serviceName",
          "toString",
          "utilities",
          "waiter");

  private final CommonConvention common = new CommonConvention();

  @Override
  public boolean covers(String type) {
    return type.startsWith(ROOT);
  }

  @Override
  public TypeUse result(String owner, String method, boolean isStatic) {
    if (isStatic) {
      return ofStatic(owner, method);
    }
    if (CommonConvention.isBuilder(owner)) {
      return method.equals("build") ? built(owner) : common.result(owner, method, false);
    }
    return isServiceClient(owner) ? ofClient(owner, method) : common.result(owner, method, false);
  }

  private TypeUse ofStatic(String owner, String method) {
    return switch (method) {
      case "builder" ->
          isServiceClient(owner)
              ? TypeUse.of(owner + "Builder")
              : common.result(owner, method, true);
      case "crtBuilder" -> TypeUse.of(owner.replaceFirst("AsyncClient$", "CrtAsyncClientBuilder"));
      case "create", "crtCreate" -> isHttpClient(owner) ? httpClient(owner) : TypeUse.of(owner);
      default -> common.result(owner, method, true);
    };
  }

  private static TypeUse ofClient(String client, String method) {
    String service = TypeUses.qualifier(client);
    String name = TypeUses.simpleName(client).replaceFirst("(Async)?Client$", "");
    boolean isAsync = client.endsWith("AsyncClient");
    if (!OF_CLIENT.contains(method)) {
      return method.endsWith(PAGINATOR)
          ? paginator(service, method, isAsync)
          : response(service, method, isAsync);
    }
    String flavour = name + (isAsync ? "Async" : "");
    return switch (method) {
      case "waiter" -> TypeUse.of(service + ".waiters." + flavour + "Waiter");
      case "batchManager" -> TypeUse.of(service + ".batchmanager." + flavour + "BatchManager");
      case "utilities" -> TypeUse.of(service + "." + name + "Utilities");
      default -> TypeUse.UNKNOWN;
    };
  }

  private static TypeUse paginator(String service, String method, boolean isAsync) {
    String operation = method.substring(0, method.length() - PAGINATOR.length());
    String name = service + PAGINATORS + capitalized(operation);
    return TypeUse.of(name + (isAsync ? "Publisher" : ITERABLE));
  }

  private static String capitalized(String operation) {
    return operation.substring(0, 1).toUpperCase(Locale.ROOT) + operation.substring(1);
  }

  private static TypeUse response(String service, String operation, boolean isAsync) {
    if (operation.equals("getObject")) {
      return TypeUse.UNKNOWN;
    }
    TypeUse response = TypeUse.of(service + ".model." + capitalized(operation) + "Response");
    return isAsync ? TypeUses.of("java.util.concurrent.CompletableFuture", response) : response;
  }

  private static TypeUse built(String builder) {
    String built = CommonConvention.built(builder);
    if (isHttpClient(built)) {
      return httpClient(built);
    }
    return TypeUse.of(built.replaceFirst("CrtAsyncClient$", "AsyncClient"));
  }

  @Override
  public List<TypeUse> supertypes(String type) {
    if (CommonConvention.isBuilder(type)) {
      String general =
          isServiceClient(built(type).name())
              ? "awscore.client.builder.AwsClientBuilder"
              : "utils.builder.SdkBuilder";
      return List.of(TypeUses.of(ROOT + general, TypeUse.of(type), built(type)));
    }
    if (isServiceClient(type)) {
      return List.of(TypeUse.of(ROOT + "awscore.AwsClient"));
    }
    if (isHttpClient(type)) {
      return List.of(httpClient(type));
    }
    if (type.contains(PAGINATORS) && type.endsWith(ITERABLE)) {
      String page = type.replace(PAGINATORS, ".model.").replaceFirst(ITERABLE + "$", "Response");
      return List.of(TypeUses.of(ROOT + "core.pagination.sync.SdkIterable", TypeUse.of(page)));
    }
    if (type.endsWith("Presigner")) {
      return List.of(TypeUse.of(ROOT + "awscore.presigner.SdkPresigner"));
    }
    if (type.endsWith("CredentialsProvider")) {
      return List.of(TypeUse.of(ROOT + "auth.credentials.AwsCredentialsProvider"));
    }
    return common.supertypes(type);
  }

  private static boolean isServiceClient(String type) {
    return type.startsWith(SERVICES) && type.endsWith("Client");
  }

  private static boolean isHttpClient(String type) {
    return type.startsWith(HTTP) && type.endsWith("HttpClient");
  }

  private static TypeUse httpClient(String type) {
    return type.endsWith("AsyncHttpClient") ? ASYNC_HTTP_CLIENT : HTTP_CLIENT;
  }
}
