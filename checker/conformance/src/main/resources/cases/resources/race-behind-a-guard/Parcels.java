// CASE resources/race-behind-a-guard: an unsynchronised lazy field is a race where only another one's guarded arm reaches it, too.
// ROW R: RacyLazyClient, also where it is reached only inside the guarded arm of another such field
package races.behind;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

public class Parcels implements RequestHandler<String, Integer> {
  private final Clients clients = new Clients();
  private Depot depot;
  private Depot locked;

  @Override
  public Integer handleRequest(String name, Context context) {
    if (depot == null) {
      depot = new Depot(clients.bucket());
    }
    return depot.count(name) + locked().count(name);
  }

  private synchronized Depot locked() {
    if (locked == null) {
      clients.queue();
      locked = new Depot(clients.safe());
    }
    return locked;
  }
}

class Clients {
  private S3Client bucket;
  private S3Client safe;
  private SqsClient queue;

  S3Client bucket() {
    if (bucket == null) {
      bucket = S3Client.create(); // FINDING RacyLazyClient via Parcels.handleRequest > Clients.bucket
    }
    return bucket;
  }

  synchronized S3Client safe() {
    if (safe == null) {
      safe = S3Client.create();
    }
    return safe;
  }

  SqsClient queue() {
    if (queue == null) {
      queue = SqsClient.create();
    }
    return queue;
  }
}

class Depot {
  private final S3Client bucket;

  Depot(S3Client bucket) {
    this.bucket = bucket;
  }

  int count(String name) {
    return bucket.listObjectsV2(l -> l.bucket(name)).keyCount();
  }
}
