package jakarta.jms;

public interface JMSContext extends AutoCloseable {
  @Override
  void close();
}
