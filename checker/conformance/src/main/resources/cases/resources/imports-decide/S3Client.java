package names;

class S3Client {
  static S3Client create() {
    return new S3Client();
  }
}
