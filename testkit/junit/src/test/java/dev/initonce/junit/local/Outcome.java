package dev.initonce.junit.local;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** What came of a call, as far as code can depend on it. */
final class Outcome {
  private static final String UNKNOWN = "UnknownOperationException";

  private Outcome() {}

  static String of(Object client, Method method, @Nullable Object... arguments) {
    try {
      return value(method.invoke(client, arguments));
    } catch (InvocationTargetException e) {
      return "throws " + exception(e.getTargetException());
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private static String value(@Nullable Object value) {
    if (value instanceof CompletableFuture<?> future) {
      // Code that handles failures sees the wrapper too.
      return future
          .handle((answer, e) -> e == null ? "promises " + value(answer) : "fails " + exception(e))
          .join();
    }
    if (value instanceof AwsResponse response) {
      return response.getClass().getSimpleName()
          + " "
          + response.sdkHttpResponse().statusCode()
          + " "
          + isKnown(response.responseMetadata().requestId())
          + " "
          + timeless(response.toString());
    }
    if (value instanceof AwsServiceClientConfiguration configuration) {
      return Stream.of(
              configuration.region(),
              configuration.endpointOverride().isPresent(),
              configuration.endpointProvider().isPresent(),
              configuration.overrideConfiguration().getClass(),
              configuration.credentialsProvider().getClass())
          .map(String::valueOf)
          .collect(Collectors.joining(" "));
    }
    if (value instanceof SdkPublisher<?> pages) {
      List<String> texts = Collections.synchronizedList(new ArrayList<>());
      return pages
          .subscribe(page -> texts.add(value(page)))
          .handle((nothing, e) -> texts + (e == null ? "" : " then " + exception(e)))
          .join();
    }
    if (value instanceof Iterable<?> pages) {
      List<String> texts = new ArrayList<>();
      try {
        pages.forEach(page -> texts.add(value(page)));
      } catch (AwsServiceException e) {
        texts.add("then " + exception(e));
      }
      return texts.toString();
    }
    if (value instanceof SdkAutoCloseable) {
      return value.getClass().getName();
    }
    return String.valueOf(value);
  }

  private static String exception(Throwable thrown) {
    if (thrown instanceof AwsServiceException e) {
      String code = e.awsErrorDetails().errorCode();
      return e.getClass().getSimpleName()
          + " "
          + e.statusCode()
          + e.awsErrorDetails().sdkHttpResponse().statusCode()
          + code
          + e.awsErrorDetails().serviceName()
          + isKnown(e.requestId())
          // What is embedded says which operation it does not know.
          + (code.equals(UNKNOWN) ? "" : e.awsErrorDetails().errorMessage());
    }
    Throwable cause = thrown.getCause();
    return thrown.getClass().getSimpleName() + (cause == null ? "" : " of " + exception(cause));
  }

  private static String isKnown(@Nullable String requestId) {
    return requestId == null || requestId.isEmpty() || requestId.equals("UNKNOWN")
        ? "unnamed"
        : "named";
  }

  private static String timeless(String response) {
    return response
        .replaceAll("(CreationDateTime|LastUpdateToPayPerRequestDateTime)=[^,)]*", "$1")
        .replaceAll("(TableId|LatestStreamLabel)=[^,)]*", "$1");
  }
}
