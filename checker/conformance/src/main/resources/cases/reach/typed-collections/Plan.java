// CASE reach/typed-collections: elements of lists, maps and streams have the types that their declarations say.
// ROW Reach: direct calls; element types of for, Map.get, stream()
package collections.typed;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

final class Plan {
  static class Step {
    void go() {
      S3Client.create().listBuckets(); // FINDING ClientBuiltPerInvocation of S3Client per record
    }
  }

  static class Alarm {
    void ring() {
      SqsClient.create().listQueues(); // FINDING ClientBuiltPerInvocation of SqsClient
    }
  }

  static class Check {
    boolean passes() {
      return S3Client.builder().build().listBuckets().hasBuckets(); // FINDING ClientBuiltPerInvocation of S3Client per record
    }
  }

  final List<Step> steps = List.of(new Step(), new Step());
  final Map<String, Alarm> alarms = Map.of("late", new Alarm());
  final List<Check> checks = List.of(new Check());
}
