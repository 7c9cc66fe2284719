// CASE entry-points/spring-mapping-without-lambda: a web application that no Lambda entry leads to is left alone.
// ROW E: web and listeners, elsewhere only with --services
package web.plain;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.services.s3.S3Client;

@RestController
public class PingController {
  @GetMapping("/ping")
  public String ping() {
    return S3Client.create().listBuckets().toString();
  }
}
