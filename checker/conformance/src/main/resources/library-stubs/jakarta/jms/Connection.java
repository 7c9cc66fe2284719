package jakarta.jms;

public interface Connection extends AutoCloseable {
  void start() throws JMSException;

  @Override
  void close() throws JMSException;
}
