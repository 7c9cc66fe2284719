package okhttp3;

import java.util.concurrent.TimeUnit;

public class OkHttpClient {
  public OkHttpClient() {}

  public native Call newCall(Request request);

  public native Builder newBuilder();

  public static final class Builder {
    public Builder() {}

    public native Builder callTimeout(long timeout, TimeUnit unit);

    public native OkHttpClient build();
  }
}
