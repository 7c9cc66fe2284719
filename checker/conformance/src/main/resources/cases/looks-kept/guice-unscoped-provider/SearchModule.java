// CASE looks-kept/guice-unscoped-provider: an unscoped binding is built at each Provider.get.
// ROW K: dependency injection, an unscoped binding is built where it is requested (Provider.get)
package di.guice.unscoped;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import software.amazon.awssdk.services.sqs.SqsClient;

class SearchModule extends AbstractModule {
  @Provides
  SqsClient queue() {
    return SqsClient.create(); // FINDING ClientBuiltPerInvocation
  }
}
