// CASE resources/remote-service-clients: clients of other clouds and of language models.
// ROW R: ConnectionOpenedPerInvocation and ReusableObjectBuiltPerInvocation, clients of remote services
package assist;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.azure.storage.blob.BlobServiceClientBuilder;
import com.google.cloud.secretmanager.v1.SecretManagerServiceClient;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import dev.langchain4j.model.openai.OpenAiChatModel;

public class Assist implements RequestHandler<String, String> {
  private static final OpenAIClient KEPT = OpenAIOkHttpClient.fromEnv();

  @Override
  public String handleRequest(String question, Context context) {
    var secrets = SecretManagerServiceClient.create(); // FINDING ConnectionOpenedPerInvocation of SecretManagerServiceClient
    var blobs = new BlobServiceClientBuilder().endpoint("https://blobs").buildClient(); // FINDING ConnectionOpenedPerInvocation of BlobServiceClient
    var async = new BlobServiceClientBuilder().buildAsyncClient(); // FINDING ConnectionOpenedPerInvocation of BlobServiceAsyncClient
    OpenAIClient fresh = OpenAIOkHttpClient.fromEnv(); // FINDING ReusableObjectBuiltPerInvocation of OpenAIOkHttpClient
    OpenAIClient built = OpenAIOkHttpClient.builder().apiKey("key").build(); // FINDING ReusableObjectBuiltPerInvocation of OpenAIOkHttpClient
    var model = OpenAiChatModel.builder().modelName("small").build(); // FINDING ReusableObjectBuiltPerInvocation of OpenAiChatModel
    return question + secrets + blobs + async + fresh + built + model + KEPT;
  }
}
