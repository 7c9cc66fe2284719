package jakarta.ws.rs.client;

public interface Client extends AutoCloseable {
  WebTarget target(String uri);

  @Override
  void close();
}
