// CASE resources/persistence-factories: a JPA or Hibernate factory reads all its mappings each time.
// ROW R: ContainerStartedPerInvocation, EntityManagerFactory/SessionFactory
package persistence;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

public class SaveInvoice implements RequestHandler<SaveInvoice.Invoice, Void> {
  public static class Invoice {
    public long id;
    public String text;
  }

  @Override
  public Void handleRequest(Invoice invoice, Context context) {
    EntityManagerFactory factory = Persistence.createEntityManagerFactory("invoices"); // FINDING ContainerStartedPerInvocation of EntityManagerFactory
    factory.createEntityManager().persist(invoice);
    SessionFactory sessions =
        new Configuration() // FINDING ContainerStartedPerInvocation of SessionFactory
            .configure()
            .addAnnotatedClass(Invoice.class)
            .buildSessionFactory();
    sessions.openSession().close();
    return null;
  }
}
