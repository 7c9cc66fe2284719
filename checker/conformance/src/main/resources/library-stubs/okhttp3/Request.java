package okhttp3;

public class Request {
  public static class Builder {
    public native Builder url(String url);

    public native Request build();
  }
}
