package spring.lookedup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class Books implements RequestHandler<String, Integer> {
  private final ApplicationContext beans = new AnnotationConfigApplicationContext(Beans.class);

  @Override
  public Integer handleRequest(String name, Context context) {
    return beans.getBean(Ledger.class).count(name);
  }
}
