package mailbox;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;

public class Deliver implements RequestHandler<S3Event, Integer> {
  @Override
  public Integer handleRequest(S3Event event, Context context) {
    var entity = event.getRecords().get(0).getS3();
    var mail =
        Mailbox.s3()
            .getObjectAsBytes(
                g -> g.bucket(entity.getBucket().getName()).key(entity.getObject().getKey()));
    Mailbox.sqs().sendMessage(m -> m.queueUrl("inbox").messageBody(mail.asUtf8String()));
    return mail.asByteArray().length;
  }
}
