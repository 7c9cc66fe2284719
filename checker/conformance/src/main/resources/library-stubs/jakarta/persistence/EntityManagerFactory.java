package jakarta.persistence;

public interface EntityManagerFactory extends AutoCloseable {
  EntityManager createEntityManager();

  @Override
  void close();
}
