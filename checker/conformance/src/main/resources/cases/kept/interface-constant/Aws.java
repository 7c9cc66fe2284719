// CASE kept/interface-constant: a constant of an interface is a static field.
// ROW K: static field initialiser
package consts;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

interface Aws {
  S3Client S3 = S3Client.create();
  S3Presigner PRESIGNER = S3Presigner.builder().build();
}
