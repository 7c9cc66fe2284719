// CASE reach/super-method: super.method() runs the inherited body that the subclass overrides.
// ROW Reach: direct calls, super
package supers;

import software.amazon.awssdk.services.s3.S3Client;

class PlainExporter {
  void export(String name) {
    S3Client s3 = S3Client.create(); // FINDING ClientBuiltPerInvocation via ExportJob.handleRequest > LoggingExporter.export > PlainExporter.export
    s3.headObject(h -> h.bucket("exports").key(name));
  }
}
