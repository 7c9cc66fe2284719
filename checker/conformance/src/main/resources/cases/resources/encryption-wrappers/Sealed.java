// CASE resources/encryption-wrappers: clients and key providers that encrypt are built around clients, or build some.
// ROW R: encryption wrappers that AWS publishes
package sealed.objects;

import com.amazonaws.encryptionsdk.kmssdkv2.KmsMasterKeyProvider;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.DynamoDbEncryptionInterceptor;
import software.amazon.encryption.s3.S3EncryptionClient;

public class Sealed implements RequestHandler<String, String> {
  private static final S3Client PLAIN = S3Client.create();
  private static final KmsMasterKeyProvider KEPT =
      KmsMasterKeyProvider.builder().buildStrict(System.getenv("KEY"));

  @Override
  public String handleRequest(String key, Context context) {
    S3Client sealed = S3EncryptionClient.builder().wrappedClient(PLAIN).kmsKeyId(key).build(); // FINDING ClientBuiltPerInvocation of S3EncryptionClient
    S3Client newer = S3EncryptionClient.builderV4().kmsKeyId("alias/a").build(); // FINDING ClientBuiltPerInvocation of S3EncryptionClient
    KmsMasterKeyProvider keys = KmsMasterKeyProvider.builder().buildStrict("alias/a"); // FINDING ClientBuiltPerInvocation of KmsMasterKeyProvider
    ExecutionInterceptor alone = DynamoDbEncryptionInterceptor.builder().build(); // FINDING ClientBuiltPerInvocation of DynamoDbEncryptionInterceptor
    DynamoDbClient table =
        DynamoDbClient.builder() // FINDING ClientBuiltPerInvocation of DynamoDbClient
            .overrideConfiguration(
                o ->
                    o.addExecutionInterceptor(
                        DynamoDbEncryptionInterceptor.builder().config(key).build()))
            .build();
    return sealed.serviceName() + newer.serviceName() + table.serviceName() + keys + alone + KEPT;
  }
}
