package software.amazon.dax;

public class Configuration {
  public static native Builder builder();

  public static class Builder {
    public native Builder url(String url);

    public native Configuration build();
  }
}
