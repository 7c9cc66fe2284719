package quotes;

import software.amazon.awssdk.services.s3.S3Client;

interface Defaults<T> {
  default String quote(T item) {
    return S3Client.create().serviceName() + item;
  }
}
