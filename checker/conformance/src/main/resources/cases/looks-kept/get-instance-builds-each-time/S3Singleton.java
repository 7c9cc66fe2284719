// CASE looks-kept/get-instance-builds-each-time: a static getInstance that builds is no singleton.
// ROW Looks kept: static methods named getInstance that build each time
package singletons;

import software.amazon.awssdk.services.s3.S3Client;

public final class S3Singleton {
  private S3Singleton() {}

  public static S3Client getInstance() {
    return S3Client.builder().build(); // FINDING ClientBuiltPerInvocation via UploadHandler.handleRequest > S3Singleton.getInstance
  }
}
