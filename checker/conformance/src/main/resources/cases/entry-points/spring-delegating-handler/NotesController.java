// CASE entry-points/spring-delegating-handler: a subclass of Spring's delegating handler leads to the controllers.
// ROW E: web and listeners, SpringDelegatingLambdaContainerHandler
package web.delegating;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.services.s3.S3Client;

@RestController
public class NotesController {
  @GetMapping("/notes")
  public String notes() {
    return S3Client.create() // FINDING ClientBuiltPerInvocation via NotesController.notes
        .listObjectsV2(l -> l.bucket("notes"))
        .contents()
        .toString();
  }
}
