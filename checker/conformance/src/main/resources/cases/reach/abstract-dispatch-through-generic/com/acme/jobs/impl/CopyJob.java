package com.acme.jobs.impl;

import com.acme.jobs.Job;
import software.amazon.awssdk.services.s3.S3Client;

public class CopyJob extends Job<String> {
  @Override
  protected void execute(String key) {
    try (S3Client s3 = S3Client.create()) { // FINDING ClientBuiltPerInvocation per record via JobHandler.handleRequest > Job.run > CopyJob.execute
      s3.headObject(h -> h.bucket("copies").key(key));
    }
  }
}
