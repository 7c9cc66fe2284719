// CASE resources/containers-kept: containers in static fields and constructors start once.
// ROW R: ContainerStartedPerInvocation
package containers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.google.inject.Guice;
import com.google.inject.Injector;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class KeptContainers implements RequestHandler<Long, String> {
  private static final Injector INJECTOR = Guice.createInjector();
  private static final ApplicationContext SPRING = new AnnotationConfigApplicationContext();
  private final EntityManagerFactory factory = Persistence.createEntityManagerFactory("main");
  private final SessionFactory sessions;

  public KeptContainers() {
    sessions = new Configuration().configure().buildSessionFactory();
  }

  @Override
  public String handleRequest(Long id, Context context) {
    try (EntityManager entities = factory.createEntityManager();
        Session session = sessions.openSession()) {
      return entities.find(String.class, id)
          + session.get(String.class, id)
          + INJECTOR.getInstance(String.class)
          + SPRING.getBean("text");
    }
  }
}
