package commands;

import software.amazon.awssdk.services.s3.S3Client;

class DeleteCommand implements Command {
  @Override
  public String run(String path) {
    var s3 = S3Client.builder().build(); // FINDING ClientBuiltPerInvocation via Router.handleRequest > DeleteCommand.run
    return s3.deleteObject(d -> d.bucket("files").key(path)).toString();
  }
}
