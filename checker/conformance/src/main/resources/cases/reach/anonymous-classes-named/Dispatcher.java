// CASE reach/anonymous-classes-named: a path names local and anonymous classes, and constants with a body, by what is written.
// ROW The message: a step that its reader finds
package dispatching;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

public class Dispatcher implements RequestHandler<String, Integer> {
  interface Step {
    int run();
  }

  enum Mode {
    FAST,
    SAFE {
      @Override
      int check(String name) {
        return DynamoDbClient.create().listTables().tableNames().size(); // FINDING ClientBuiltPerInvocation of DynamoDbClient via Dispatcher.handleRequest > Dispatcher.Mode.SAFE.check
      }
    };

    int check(String name) {
      return name.length();
    }
  }

  private final Step queues =
      new Step() {
        @Override
        public int run() {
          return count(new Supplier<>() {
            private final SqsClient sqs = SqsClient.create(); // FINDING ClientBuiltPerInvocation of SqsClient via Dispatcher.handleRequest > Dispatcher.<anonymous Step>.run > new Dispatcher.<anonymous Step>.<anonymous Supplier>

            @Override
            public SqsClient get() {
              return sqs;
            }
          });
        }

        private int count(Supplier<SqsClient> sqs) {
          return sqs.get().listQueues().queueUrls().size();
        }
      };

  @Override
  public Integer handleRequest(String name, Context context) {
    class Step2 {
      private final StsClient sts;

      Step2() {
        sts = StsClient.create(); // FINDING ClientBuiltPerInvocation of StsClient via Dispatcher.handleRequest > new Dispatcher.Step2
      }

      int buckets() {
        IntSupplier all = () -> S3Client.create().listBuckets().buckets().size(); // FINDING ClientBuiltPerInvocation of S3Client via Dispatcher.handleRequest > Dispatcher.Step2.buckets
        return all.getAsInt() + sts.serviceName().length();
      }
    }
    return queues.run() + new Step2().buckets() + Mode.valueOf(name).check(name);
  }
}
