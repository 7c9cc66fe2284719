package jakarta.persistence;

public class Persistence {
  public static native EntityManagerFactory createEntityManagerFactory(String unit);
}
