package percache;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.regions.Region;

public class CompareBuckets implements RequestHandler<CompareBuckets.Pair, Boolean> {
  public static class Pair {
    public String left;
    public String right;
  }

  @Override
  public Boolean handleRequest(Pair pair, Context context) {
    ClientCache cache = new ClientCache();
    int left = cache.get(Region.US_EAST_1).listObjectsV2(l -> l.bucket(pair.left)).keyCount();
    int right = cache.get(Region.EU_WEST_1).listObjectsV2(l -> l.bucket(pair.right)).keyCount();
    return left == right;
  }
}
