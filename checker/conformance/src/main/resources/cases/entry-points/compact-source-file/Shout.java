// CASE entry-points/compact-source-file: a method of a compact source file is no handler, though a template names it and it takes a context: its class is not public, so that Lambda cannot load it.
// ROW E: POJO handlers
// ONLY scanner: compilers before Java 25 have no compact source files
import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.awssdk.services.sqs.SqsClient;

public String shout(String name, Context context) {
  SqsClient sqs = SqsClient.create();
  return sqs.sendMessage(m -> m.queueUrl("shouts").messageBody(name)).messageId();
}

void main() {
  IO.println("to be run by hand");
}
