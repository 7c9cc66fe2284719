package dev.initonce.junit.local;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * Sends each request to the database of the access key that signed it, past the faults of that
 * database.
 */
final class DatabaseRouter extends Handler.Abstract {
  private static final Pattern CREDENTIAL = Pattern.compile("Credential=([^/,\\s]+)/");
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_ERROR = 500;

  private record Database(
      LocalDynamoDBRequestHandler tables, LocalDynamoDBServerHandler http, Faults faults) {}

  private final Map<String, Database> databases = new ConcurrentHashMap<>();

  /**
   * Every new server handler replaces the static table of operations of all others by an empty one
   * and fills it again (DynamoDB Local 3.3.1), so none may answer meanwhile.
   */
  private final ReadWriteLock operationTable = new ReentrantReadWriteLock();

  void open(String accessKey, Faults faults) {
    operationTable.writeLock().lock();
    try {
      databases.put(accessKey, database(faults));
    } finally {
      operationTable.writeLock().unlock();
    }
  }

  private static Database database(Faults faults) {
    int anyAuthority = 0;
    boolean inMemory = true;
    boolean oneForAllKeys = true;
    boolean slowTransitions = false;
    try {
      LocalDynamoDBRequestHandler tables =
          new LocalDynamoDBRequestHandler(
              anyAuthority, inMemory, null, oneForAllKeys, slowTransitions);
      String noCrossOrigin = null;
      return new Database(tables, new LocalDynamoDBServerHandler(tables, noCrossOrigin), faults);
    } catch (DynamoDBLocalServiceException e) {
      throw new IllegalStateException("Cannot start DynamoDB Local", e);
    }
  }

  void close(String accessKey) {
    Database database = databases.remove(accessKey);
    if (database != null) {
      database.tables().shutdown();
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Database database = databases.get(accessKey(request));
    if (database == null) {
      error(
          response,
          callback,
          BAD_REQUEST,
          "UnrecognizedClientException",
          "No test with this access key is running");
      return true;
    }
    Optional<Fault> fault = database.faults().next(operation(request));
    if (fault.isEmpty()) {
      return answer(database, request, response, callback);
    }
    // A silent fault leaves the request open until the client gives up.
    if (!fault.get().silent()) {
      answer(response, callback, fault.get().exception().get());
    }
    return true;
  }

  private boolean answer(Database database, Request request, Response response, Callback callback)
      throws Exception {
    operationTable.readLock().lock();
    try {
      return database.http().handle(request, response, callback);
    } catch (LinkageError e) {
      // No status of a server's fault: the client would try it again and again.
      error(
          response,
          callback,
          BAD_REQUEST,
          "UnfitLibrary",
          String.valueOf(Prerequisites.unfit(e).getMessage()));
      return true;
    } finally {
      operationTable.readLock().unlock();
    }
  }

  private static String accessKey(Request request) {
    String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    Matcher credential = CREDENTIAL.matcher(authorization == null ? "" : authorization);
    return credential.find() ? credential.group(1) : "";
  }

  /** The target names version and operation, as in {@code DynamoDB_20120810.PutItem}. */
  private static String operation(Request request) {
    @Nullable String target = request.getHeaders().get("X-Amz-Target");
    return target == null ? "" : target.substring(target.indexOf('.') + 1);
  }

  private static void answer(Response response, Callback callback, RuntimeException fault) {
    if (fault instanceof AwsServiceException service && service.awsErrorDetails() != null) {
      error(
          response,
          callback,
          service.statusCode() == 0 ? BAD_REQUEST : service.statusCode(),
          service.awsErrorDetails().errorCode(),
          String.valueOf(service.awsErrorDetails().errorMessage()));
    } else {
      error(
          response,
          callback,
          SERVER_ERROR,
          "InternalServerError",
          String.valueOf(fault.getMessage()));
    }
  }

  private static void error(
      Response response, Callback callback, int status, String code, String message) {
    String escaped = message.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    String body =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#"
            + code
            + "\",\"message\":\""
            + escaped
            + "\"}";
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/x-amz-json-1.0");
    response.getHeaders().put("x-amzn-RequestId", PipelineAnswers.newRequestId());
    Content.Sink.write(response, true, body, callback);
  }
}
