package micronaut.scoped;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.BeanContext;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Trips implements RequestHandler<String, Integer> {
  private final Provider<DynamoDbClient> tables;
  private final S3Client bucket;
  private final BeanContext beans;

  @Inject
  public Trips(Provider<DynamoDbClient> tables, S3Client bucket, BeanContext beans) {
    this.tables = tables;
    this.bucket = bucket;
    this.beans = beans;
  }

  @Override
  public Integer handleRequest(String name, Context context) {
    bucket.listBuckets();
    beans.getBean(DynamoDbClient.class).listTables();
    return tables.get().scan(s -> s.tableName(name)).count();
  }
}
