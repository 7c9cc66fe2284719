// CASE message/loop-and-further-entry-points: a loop and the number of further entry points stand behind the path.
// ROW The message; Reach per record
package com.example.copies;

import software.amazon.awssdk.services.s3.S3Client;

class Copier {
  void copy(String key) {
    try (S3Client s3 = S3Client.builder().build()) { // FINDING ClientBuiltPerInvocation per record further 1
      s3.headObject(h -> h.bucket("copies").key(key));
    }
  }
}
