// CASE looks-kept/lazy-holder-kept-and-fresh: one lazy class, kept by one handler and made anew by another.
// ROW Looks kept: a lazy field of an object that is itself built per invocation
package gates;

import software.amazon.awssdk.services.s3.S3Client;

class Gate {
  private S3Client s3;

  synchronized S3Client s3() {
    if (s3 == null) {
      s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via FreshHandler.handleRequest > Gate.s3
    }
    return s3;
  }
}
