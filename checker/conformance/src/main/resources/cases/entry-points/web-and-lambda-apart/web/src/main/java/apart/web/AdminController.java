package apart.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.services.s3.S3Client;

@RestController
public class AdminController {
  @GetMapping("/admin")
  public int admin() {
    return S3Client.create().listBuckets().buckets().size();
  }
}
