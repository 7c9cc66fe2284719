package dev.initonce.junit.local;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Keeps requests of tests away from AWS: at the start by the endpoint's name, and before each
 * request by its target.
 */
record LocalEndpoint(URI uri) implements ExecutionInterceptor {
  private static final List<String> AWS =
      List.of("amazonaws.com", "amazonaws.com.cn", "api.aws", "aws.dev");

  /**
   * @throws IllegalArgumentException if the endpoint is incomplete or belongs to AWS
   */
  LocalEndpoint {
    String host = uri.getHost();
    if (host == null || uri.getScheme() == null) {
      throw new IllegalArgumentException(
          "'"
              + uri
              + "' is no endpoint for tests: it needs a scheme and a host, as in http://localhost:8000");
    }
    if (AWS.stream().anyMatch(domain -> isBelow(host.toLowerCase(Locale.ROOT), domain))) {
      throw new IllegalArgumentException(
          "'" + uri + "' is AWS itself. Tests run on a local endpoint only.");
    }
  }

  private static boolean isBelow(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    String target = context.httpRequest().host();
    if (!target.equalsIgnoreCase(uri.getHost())) {
      throw new IllegalStateException(
          "A client of a test was about to send a request to " + target + " and not to " + uri);
    }
  }
}
