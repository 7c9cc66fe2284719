package wildcards.own;

final class S3Presigner {
  static S3Presigner create() {
    return new S3Presigner();
  }
}
