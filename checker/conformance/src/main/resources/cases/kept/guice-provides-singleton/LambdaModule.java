// CASE kept/guice-provides-singleton: a @Provides @Singleton method of a kept injector runs once.
// ROW K: dependency injection, singletons of any container
package di.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class LambdaModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(VoteCounter.class).to(DynamoVoteCounter.class);
  }

  @Provides
  @Singleton
  DynamoDbClient dynamo() {
    return DynamoDbClient.create();
  }
}
