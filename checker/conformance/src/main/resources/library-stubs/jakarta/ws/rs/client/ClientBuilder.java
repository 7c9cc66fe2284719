package jakarta.ws.rs.client;

public abstract class ClientBuilder {
  public static native Client newClient();

  public static native ClientBuilder newBuilder();

  public abstract Client build();
}
