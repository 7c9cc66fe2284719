package managed;

import software.amazon.awssdk.services.s3.S3Client;

class FilePrices implements PriceSource {
  @Override
  public double price(String article) {
    return S3Client.create().headObject(h -> h.bucket("prices").key(article)).contentLength();
  }
}
