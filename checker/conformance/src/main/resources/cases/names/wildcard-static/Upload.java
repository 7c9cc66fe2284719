// CASE names/wildcard-static: a factory that is a static member imported on demand, beside those of another library.
// ROW R: names without a class path
package wildcards.statics;

import static com.acme.platform.PlatformClients.*;
import static com.google.inject.Guice.*;
import static java.util.concurrent.TimeUnit.*;
import static org.redisson.Redisson.create;
import static software.amazon.awssdk.services.s3.presigner.S3Presigner.*;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.inject.Injector;
import java.util.List;
import org.redisson.config.Config;

public class Upload implements RequestHandler<String, Object> {
  @Override
  public Object handleRequest(String key, Context context) {
    var redisson = create(new Config()); // FINDING ConnectionOpenedPerInvocation of RedissonClient
    var presigner = builder().build(); // FINDING ClientBuiltPerInvocation of S3Presigner
    Injector injector = createInjector(); // FINDING ContainerStartedPerInvocation of Injector
    return List.of(redisson, presigner, injector, SECONDS.toMillis(key.length()));
  }
}
