// CASE reach/recursion: a method that calls itself, directly and through another, is walked once.
// ROW Reach: recursion and cycles end
package recursion;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.s3.S3Client;

public class Crawler implements RequestHandler<String, Integer> {
  @Override
  public Integer handleRequest(String prefix, Context context) {
    return crawl(prefix, 3);
  }

  private int crawl(String prefix, int depth) {
    if (depth == 0) {
      return 0;
    }
    return size(prefix) + crawl(prefix + "/" + depth, depth - 1);
  }

  private int size(String prefix) {
    return prefix.length() > 80 ? crawl("", 1) : list(prefix);
  }

  private int list(String prefix) {
    return S3Client.create() // FINDING ClientBuiltPerInvocation via Crawler.handleRequest > Crawler.crawl > Crawler.size > Crawler.list
        .listObjectsV2(l -> l.bucket("site").prefix(prefix))
        .keyCount();
  }
}
