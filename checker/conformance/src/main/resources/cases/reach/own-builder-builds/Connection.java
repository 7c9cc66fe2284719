// CASE reach/own-builder-builds: the build method of the program's own builder is followed to what it builds.
// ROW R: a static factory of the user's own is followed, not listed
package ownbuilder;

import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

class Connection {
  static Builder builder() {
    return new Builder();
  }

  static class Builder {
    private Region region = Region.EU_WEST_1;

    Builder region(Region region) {
      this.region = region;
      return this;
    }

    SqsClient build() {
      return SqsClient.builder().region(region).build(); // FINDING ClientBuiltPerInvocation
    }
  }
}
