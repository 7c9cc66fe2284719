package di.dagger;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class StorageHandler implements RequestHandler<String, Integer> {
  private final AppComponent component = DaggerAppComponent.create();

  @Override
  public Integer handleRequest(String bucket, Context context) {
    return component.s3().listObjectsV2(l -> l.bucket(bucket)).keyCount();
  }
}
