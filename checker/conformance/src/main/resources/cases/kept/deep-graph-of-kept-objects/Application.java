// CASE kept/deep-graph-of-kept-objects: a lazy field four objects below the handler, put together by hand.
// ROW K: lazy field, instance, seen through fields of kept objects
package graph;

import software.amazon.awssdk.services.s3.S3Client;

class Application {
  interface Images {
    boolean has(String name);
  }

  static class BucketImages implements Images {
    private S3Client s3;

    @Override
    public boolean has(String name) {
      return client().headObject(h -> h.bucket("images").key(name)).contentLength() > 0;
    }

    private synchronized S3Client client() {
      if (s3 == null) {
        s3 = S3Client.create();
      }
      return s3;
    }
  }

  static class Gallery {
    private final Images images;

    Gallery(Images images) {
      this.images = images;
    }

    boolean shows(String name) {
      return images.has(name);
    }
  }

  final Gallery gallery = new Gallery(new BucketImages());
}
