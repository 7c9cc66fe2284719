package jakarta.jms;

public interface ConnectionFactory {
  Connection createConnection() throws JMSException;

  JMSContext createContext();
}
