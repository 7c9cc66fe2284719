// CASE reach/higher-order-method: a method of the program's own that runs the lambda it is given.
// ROW Reach: lambdas count where they may be run
package higher;

import java.util.function.Function;
import software.amazon.awssdk.services.s3.S3Client;

final class WithClient {
  static <T> T use(Function<S3Client, T> work) {
    try (S3Client s3 = S3Client.create()) { // FINDING ClientBuiltPerInvocation via SizeHandler.handleRequest > WithClient.use
      return work.apply(s3);
    }
  }

  private WithClient() {}
}
