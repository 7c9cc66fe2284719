// CASE resources/caching-wrappers: a cache around a client that is made anew has cached nothing.
// ROW R: ReusableObjectBuiltPerInvocation, SecretCache and other caching wrappers, Powertools providers built with a builder
package caching.wrappers;

import com.amazonaws.secretsmanager.caching.SecretCache;
import com.amazonaws.secretsmanager.caching.SecretCacheConfiguration;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.lambda.powertools.idempotency.persistence.DynamoDBPersistenceStore;
import software.amazon.lambda.powertools.parameters.ParamManager;
import software.amazon.lambda.powertools.parameters.ssm.SSMProvider;

public class Password implements RequestHandler<String, String> {
  private static final SecretCache KEPT = new SecretCache();
  private static final SSMProvider PARAMETERS = SSMProvider.builder().build();
  private static final DynamoDbClient DYNAMO = DynamoDbClient.create();

  @Override
  public String handleRequest(String id, Context context) {
    SecretCache secrets = new SecretCache(); // FINDING ReusableObjectBuiltPerInvocation of SecretCache
    SecretCache small = new SecretCache(new SecretCacheConfiguration().withMaxCacheSize(2)); // FINDING ReusableObjectBuiltPerInvocation of SecretCache
    SSMProvider built = SSMProvider.builder().withCacheManager(id).build(); // FINDING ReusableObjectBuiltPerInvocation of SSMProvider
    SSMProvider created = SSMProvider.create(); // FINDING ReusableObjectBuiltPerInvocation of SSMProvider
    var store = DynamoDBPersistenceStore.builder().withTableName("seen").build(); // FINDING ClientBuiltPerInvocation of DynamoDBPersistenceStore
    var sharing =
        DynamoDBPersistenceStore.builder().withTableName("seen").withDynamoDbClient(DYNAMO).build();
    return KEPT.getSecretString(id)
        + secrets.getSecretString(id)
        + small.getSecretString(id)
        + PARAMETERS.get(id)
        + ParamManager.getSsmProvider().get(id)
        + built.get(id)
        + created.get(id)
        + store
        + sharing;
  }
}
