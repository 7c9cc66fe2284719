package jakarta.persistence;

public interface EntityManager extends AutoCloseable {
  <T> T find(Class<T> type, Object id);

  void persist(Object entity);

  @Override
  void close();
}
