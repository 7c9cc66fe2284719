// CASE reach/overridden-method-not-reached: an inherited body that every object made overrides is not reached.
// ROW Reach: inherited methods; dispatch
package overridden;

import software.amazon.awssdk.services.s3.S3Client;

class Store {
  private final S3Client s3 = S3Client.create();

  protected S3Client client() {
    return S3Client.builder().build();
  }

  int size() {
    return client().listBuckets().buckets().size();
  }

  static class Shared extends Store {
    private static final S3Client SHARED = S3Client.create();

    @Override
    protected S3Client client() {
      return SHARED;
    }
  }
}
