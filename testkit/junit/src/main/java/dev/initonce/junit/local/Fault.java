package dev.initonce.junit.local;

import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/**
 * One way for a call to go wrong. The exception is made anew for each call, so that its stack is
 * the call's.
 */
record Fault(boolean silent, Supplier<? extends RuntimeException> exception) {
  private static final int BAD_REQUEST = 400;
  private static final long ANY_LIMIT_MILLIS = 1;

  static Fault throttling() {
    return new Fault(
        false,
        () ->
            answer(
                ProvisionedThroughputExceededException.builder(),
                "ProvisionedThroughputExceededException",
                "Throttled by the test"));
  }

  static Fault failedCondition() {
    return new Fault(
        false,
        () ->
            answer(
                ConditionalCheckFailedException.builder(),
                "ConditionalCheckFailedException",
                "The conditional request failed, as the test asked for"));
  }

  /** No answer at all. */
  static Fault timeout() {
    return new Fault(true, () -> ApiCallTimeoutException.create(ANY_LIMIT_MILLIS));
  }

  private static AwsServiceException answer(
      AwsServiceException.Builder exception, String code, String message) {
    return exception
        .message(message)
        .statusCode(BAD_REQUEST)
        .requestId(PipelineAnswers.newRequestId())
        .awsErrorDetails(
            AwsErrorDetails.builder()
                .errorCode(code)
                .errorMessage(message)
                .serviceName("DynamoDb")
                .sdkHttpResponse(PipelineAnswers.http(BAD_REQUEST))
                .build())
        .build();
  }
}
