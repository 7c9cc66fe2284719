// CASE implied-calls/aspect: an aspect that is woven around the handler's calls.
// ROW Reach: direct calls
package misses.aspect;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Audited implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String text, Context context) {
    return save(text);
  }

  String save(String text) {
    return text;
  }

  @Aspect
  static class AuditAspect {
    @Around("execution(* misses.aspect.Audited.save(..))")
    public Object audit(org.aspectj.lang.ProceedingJoinPoint call) throws Throwable {
      DynamoDbClient audit = DynamoDbClient.create(); // MISS ClientBuiltPerInvocation: weaving adds the call after the sources
      audit.putItem(p -> p.tableName("audit"));
      return call.proceed();
    }
  }
}
