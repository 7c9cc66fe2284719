// CASE kept/micronaut-factory-singleton: a singleton made by a Micronaut factory method is built once.
// ROW K: dependency injection, singletons of any container
package di.micronaut;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

@Factory
class Clients {
  @Singleton
  S3Client s3() {
    return S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
  }
}
