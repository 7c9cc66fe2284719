package com.openai.client.okhttp;

import com.openai.client.OpenAIClient;

public final class OpenAIOkHttpClient {
  public static native OpenAIClient fromEnv();

  public static native Builder builder();

  public static final class Builder {
    public native Builder apiKey(String key);

    public native OpenAIClient build();
  }
}
