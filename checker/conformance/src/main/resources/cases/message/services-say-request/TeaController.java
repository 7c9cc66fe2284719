// CASE message/services-say-request: outside of Lambda the message speaks of requests.
// ROW E: web and listeners, the message then says "request"
// OPTION services
package com.example.tea;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import software.amazon.awssdk.services.s3.S3Client;

@RestController
public class TeaController {
  @GetMapping("/tea")
  public int tea() {
    return S3Client.create().listBuckets().buckets().size(); // FINDING ClientBuiltPerInvocation
  }
}
