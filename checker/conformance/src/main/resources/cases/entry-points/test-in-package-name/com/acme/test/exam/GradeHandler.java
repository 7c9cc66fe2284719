// CASE entry-points/test-in-package-name: a package that is called test is production code all the same.
// ROW Reach: not on the path, tests (by source set, never by name)
package com.acme.test.exam;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class GradeHandler implements RequestHandler<Integer, String> {
  @Override
  public String handleRequest(Integer points, Context context) {
    DynamoDbClient exams = DynamoDbClient.create(); // FINDING ClientBuiltPerInvocation
    return points > exams.scan(s -> s.tableName("exams")).count() ? "passed" : "failed";
  }
}
