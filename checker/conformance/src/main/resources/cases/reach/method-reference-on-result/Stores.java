package refresult;

import software.amazon.awssdk.services.s3.S3Client;

final class Stores {

  private final S3Client client = S3Client.create();

  Stores named(String name) {
    return name.isEmpty() ? null : this;
  }

  S3Client fresh() {
    return S3Client.create(); // FINDING ClientBuiltPerInvocation of S3Client via Reports.handleRequest > Stores.fresh
  }

  S3Client shared() {
    return client;
  }
}
