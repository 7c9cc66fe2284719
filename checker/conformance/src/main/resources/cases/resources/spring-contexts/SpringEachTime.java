// CASE resources/spring-contexts: application contexts of each kind, started in the handler method.
// ROW R: ContainerStartedPerInvocation, new …ApplicationContext, SpringApplication.run
package contexts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ClassPathXmlApplicationContext;

public class SpringEachTime implements RequestHandler<String, String> {
  @SpringBootApplication
  static class App {}

  @Override
  public String handleRequest(String bean, Context context) {
    var annotated = new AnnotationConfigApplicationContext(App.class); // FINDING ContainerStartedPerInvocation
    var xml = new ClassPathXmlApplicationContext("beans.xml"); // FINDING ContainerStartedPerInvocation
    try (var boot = SpringApplication.run(App.class)) { // FINDING ContainerStartedPerInvocation
      return annotated.getBean(bean) + "," + xml.getBean(bean) + "," + boot.getBean(bean);
    }
  }
}
