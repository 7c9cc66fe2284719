package micronaut.unscoped;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.BeanContext;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

public class Trips implements RequestHandler<String, Integer> {
  @Inject Provider<DynamoDbClient> tables;
  @Inject BeanContext beans;
  @Inject StsClient identity;

  @Override
  public Integer handleRequest(String name, Context context) {
    identity.getCallerIdentity();
    beans.getBean(S3Client.class).listBuckets();
    beans.getBean(Mail.class).send(name);
    return tables.get().scan(s -> s.tableName(name)).count();
  }
}
