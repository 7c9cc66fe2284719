// CASE kept/dagger-singleton: a Dagger component in a field provides its singletons once; its code is generated.
// ROW K: dependency injection, singletons of any container
// ONLY scanner: the component's implementation exists only after Dagger's annotation processor ran
package di.dagger;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.s3.S3Client;

@Module
class StorageModule {
  @Provides
  @Singleton
  static S3Client s3() {
    return S3Client.create();
  }
}
