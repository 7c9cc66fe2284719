package di.dagger;

import dagger.Component;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.s3.S3Client;

@Singleton
@Component(modules = StorageModule.class)
interface AppComponent {
  S3Client s3();
}
