// CASE resources/http-client-derived-from-kept: OkHttp's newBuilder of a kept client shares its pool.
// ROW R: ReusableObjectBuiltPerInvocation, OkHttp
package partner.derived;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;

public class CallSlowPartner implements RequestHandler<Integer, Object> {
  private static final OkHttpClient HTTP = new OkHttpClient();

  @Override
  public Object handleRequest(Integer seconds, Context context) {
    OkHttpClient patient = HTTP.newBuilder().callTimeout(seconds, TimeUnit.SECONDS).build();
    try {
      return patient.newCall(new Request.Builder().url("https://partner/slow").build()).execute();
    } catch (IOException e) {
      return null;
    }
  }
}
