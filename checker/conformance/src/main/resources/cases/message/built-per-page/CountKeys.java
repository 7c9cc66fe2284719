// CASE message/built-per-page: a loop over pages is said to be one.
// ROW The message; Reach per record
package com.example.pages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

public class CountKeys implements RequestHandler<String, Integer> {
  private final S3Client s3 = S3Client.create();

  @Override
  public Integer handleRequest(String bucket, Context context) {
    int keys = 0;
    String token = null;
    do {
      String start = token;
      ListObjectsV2Response page =
          s3.listObjectsV2(l -> l.bucket(bucket).continuationToken(start));
      keys += page.keyCount() + buckets();
      token = page.nextContinuationToken();
    } while (token != null);
    return keys;
  }

  private int buckets() {
    return S3Client.builder().build().listBuckets().buckets().size(); // FINDING ClientBuiltPerInvocation
  }
}
