package refresult;

import software.amazon.awssdk.services.s3.S3Client;

final class Buckets {

  private final S3Client client;

  Buckets(S3Client client) {
    this.client = client;
  }

  int count(String prefix) {
    S3Client other = S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Reports.handleRequest > Buckets.count
    return client.listBuckets().buckets().size() + other.listBuckets().buckets().size();
  }
}
