package acme.topic;

import software.amazon.awssdk.services.s3.S3Client;

public class ClientBuilder {
  public static S3Client getClient() {
    return S3Client.builder().build(); // FINDING ClientBuiltPerInvocation of S3Client via HandlerWrapper.invokeHandler > BaseHandlerStd.handleRequest > ClientBuilder.getClient
  }
}
