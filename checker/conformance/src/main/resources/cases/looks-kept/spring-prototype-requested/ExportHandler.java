package di.spring.prototype;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public class ExportHandler implements RequestHandler<String, Void> {
  private static final ApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext(CsvExporter.class);

  @Override
  public Void handleRequest(String name, Context context) {
    CONTEXT.getBean(CsvExporter.class).export(name);
    return null;
  }
}
