// CASE names/wildcards-and-own-types: an own class of the same package, of a package imported on demand, or nested, wins over the library's.
// ROW R: a user's own class; the language's order of names
package wildcards.own;

import com.acme.platform.*;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.zaxxer.hikari.*;
import java.util.*;
import java.util.concurrent.*;
import software.amazon.awssdk.services.s3.*;
import software.amazon.awssdk.services.s3.presigner.*;
import wildcards.own.pools.*;

public class Share implements RequestHandler<String, Object> {
  @Override
  public Object handleRequest(String key, Context context) {
    S3Presigner besides = S3Presigner.create();
    JedisPool imported = new JedisPool("redis", 6379);
    HikariDataSource nested = new HikariDataSource();
    AcmeClient unseen = AcmeClient.create();
    return List.of(besides, imported, nested, unseen);
  }

  static final class HikariDataSource {}
}
