// CASE reach/loop-behind-equal-path: of paths that are equally short the one through a loop is shown.
// ROW Reach: per record when the path runs through a loop
package announce;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sts.StsClient;

public class Announce implements RequestHandler<List<String>, Void> {
  @Override
  public Void handleRequest(List<String> texts, Context context) {
    post("head");
    for (String text : texts) {
      post(text);
    }
    audit();
    texts.forEach(text -> archive());
    if (texts.isEmpty()) {
      reset();
    }
    texts.forEach(text -> drop(text));
    return null;
  }

  private void post(String text) {
    SqsClient.create().sendMessage(m -> m.queueUrl("texts").messageBody(text)); // FINDING ClientBuiltPerInvocation of SqsClient per record via Announce.handleRequest > Announce.post
  }

  private void audit() {
    store("audit");
  }

  private void archive() {
    store("archive");
  }

  private void store(String key) {
    S3Client.create().headObject(h -> h.bucket("texts").key(key)); // FINDING ClientBuiltPerInvocation of S3Client per record via Announce.handleRequest > Announce.archive > Announce.store
  }

  private void reset() {
    account();
  }

  private void drop(String text) {
    if (text.isBlank()) {
      reset();
    }
  }

  private void account() {
    StsClient.create().getCallerIdentity(); // FINDING ClientBuiltPerInvocation of StsClient via Announce.handleRequest > Announce.reset > Announce.account
  }
}
