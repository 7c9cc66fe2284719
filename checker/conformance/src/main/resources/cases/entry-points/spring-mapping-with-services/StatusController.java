// CASE entry-points/spring-mapping-with-services: with --services a mapped method is an entry point anywhere.
// ROW E: web and listeners, with --services
// OPTION services
package web.services;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.services.s3.S3Client;

@RestController
public class StatusController {
  @RequestMapping("/status")
  public int status() {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via StatusController.status
    return s3.listBuckets().buckets().size();
  }

  public int unmapped() {
    return S3Client.create().listBuckets().buckets().size();
  }
}
