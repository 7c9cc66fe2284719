package dev.initonce.junit.local;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.AwsResponseMetadata;
import software.amazon.awssdk.awscore.DefaultAwsResponseMetadata;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.util.AwsHeader;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponseMetadata;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbStreamsResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbStreamsResponseMetadata;

/**
 * Gives what an embedded client answers the form that the SDK's pipeline gives it: responses and
 * exceptions name their request and a status, and nothing but an exception of the SDK comes out.
 */
record PipelineAnswers(String serviceName) {
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_ERROR = 500;
  private static final String UNKNOWN_OPERATION = "UnknownOperationException";

  @Nullable Object response(@Nullable Object answer) {
    if (!(answer instanceof AwsResponse response) || response.sdkHttpResponse() != null) {
      return answer;
    }
    AwsResponse.Builder builder = response.toBuilder();
    AwsResponseMetadata metadata =
        DefaultAwsResponseMetadata.create(Map.of(AwsHeader.AWS_REQUEST_ID, newRequestId()));
    if (response instanceof DynamoDbResponse) {
      builder.responseMetadata(DynamoDbResponseMetadata.create(metadata));
    } else if (response instanceof DynamoDbStreamsResponse) {
      builder.responseMetadata(DynamoDbStreamsResponseMetadata.create(metadata));
    }
    builder.sdkHttpResponse(http(OK));
    return builder.build();
  }

  /** What the caller of a synchronous client meets in place of what the embedded one threw. */
  Throwable exception(String operation, Throwable thrown) {
    if (thrown instanceof AwsServiceException service) {
      return complete(service);
    }
    if (thrown instanceof SdkException) {
      return thrown;
    }
    if (thrown instanceof UnsupportedOperationException) {
      String message = "DynamoDB Local does not know the operation " + operation + ".";
      return failure(BAD_REQUEST, UNKNOWN_OPERATION, message, thrown);
    }
    if (thrown instanceof LinkageError misfit) {
      return Prerequisites.unfit(misfit);
    }
    // As its server answers for what it did not foresee.
    return thrown instanceof RuntimeException
        ? failure(SERVER_ERROR, "InternalFailure", "DynamoDB Local failed: " + thrown, thrown)
        : thrown;
  }

  private AwsServiceException complete(AwsServiceException thrown) {
    AwsErrorDetails details = thrown.awsErrorDetails();
    if (details == null || details.sdkHttpResponse() != null) {
      return thrown;
    }
    boolean unknown = "InvalidAction".equals(details.errorCode());
    return thrown.toBuilder()
        .awsErrorDetails(
            details.toBuilder()
                .errorCode(unknown ? UNKNOWN_OPERATION : details.errorCode())
                .serviceName(serviceName)
                .sdkHttpResponse(http(thrown.statusCode()))
                .build())
        .requestId(newRequestId())
        .build();
  }

  private AwsServiceException failure(int status, String code, String message, Throwable cause) {
    return DynamoDbException.builder()
        .message(message)
        .statusCode(status)
        .requestId(newRequestId())
        .cause(cause)
        .awsErrorDetails(
            AwsErrorDetails.builder()
                .errorCode(code)
                .errorMessage(message)
                .serviceName(serviceName)
                .sdkHttpResponse(http(status))
                .build())
        .build();
  }

  /** The same for what an asynchronous client has promised. */
  CompletableFuture<@Nullable Object> future(String operation, CompletableFuture<?> promised) {
    return promised.handle(
        (answer, thrown) -> {
          if (thrown != null) {
            throw new CompletionException(exception(operation, unwrapped(thrown)));
          }
          return response(answer);
        });
  }

  /**
   * A future that failed, in the form that those of the SDK have: what depends on it meets a
   * wrapper.
   */
  static CompletableFuture<@Nullable Object> failed(Throwable thrown) {
    return CompletableFuture.failedFuture(thrown).thenApply(nothing -> nothing);
  }

  private static Throwable unwrapped(Throwable thrown) {
    Throwable cause = thrown.getCause();
    boolean isWrapper =
        thrown instanceof CompletionException || thrown instanceof ExecutionException;
    return isWrapper && cause != null ? unwrapped(cause) : thrown;
  }

  static String newRequestId() {
    return UUID.randomUUID().toString();
  }

  static SdkHttpResponse http(int status) {
    return SdkHttpResponse.builder().statusCode(status).build();
  }
}
