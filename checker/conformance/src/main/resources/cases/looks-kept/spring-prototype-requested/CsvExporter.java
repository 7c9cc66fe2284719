// CASE looks-kept/spring-prototype-requested: a prototype that is asked for on the path is built there.
// ROW K: dependency injection, a prototype is built where it is requested (getBean)
package di.spring.prototype;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.s3.S3Client;

@Component
@Scope("prototype")
public class CsvExporter {
  private final S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via ExportHandler.handleRequest > new CsvExporter

  void export(String name) {
    s3.headObject(h -> h.bucket("exports").key(name));
  }
}
