package dev.initonce.provider;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/** Counts how often it is closed. */
record CountingHttpClient(SdkHttpClient inner, AtomicInteger closed) implements SdkHttpClient {

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return inner.prepareRequest(request);
  }

  @Override
  public void close() {
    closed.incrementAndGet();
    inner.close();
  }

  /** What an SDK client is given to build its own. */
  record Builder(AtomicInteger closed) implements SdkHttpClient.Builder<Builder> {

    @Override
    public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
      return new CountingHttpClient(Apache5HttpClient.create(), closed);
    }
  }
}
