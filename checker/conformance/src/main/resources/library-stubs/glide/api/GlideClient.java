package glide.api;

import java.util.concurrent.CompletableFuture;

public class GlideClient {
  public static native CompletableFuture<GlideClient> createClient(Object configuration);

  public native CompletableFuture<String> get(String key);
}
