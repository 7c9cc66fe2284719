// CASE reflection/dynamic-proxy: an interface whose calls a dynamic proxy answers.
// ROW Reach: interface dispatch
package misses.proxy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public class Stubs implements RequestHandler<String, Integer> {
  interface Rows {
    int count(String table);
  }

  static class Remote implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
      DynamoDbClient client = DynamoDbClient.create(); // MISS ClientBuiltPerInvocation: the proxy class that calls invoke is made at run time
      return client.scan(s -> s.tableName((String) arguments[0])).count();
    }
  }

  private final Rows rows =
      (Rows)
          Proxy.newProxyInstance(
              Stubs.class.getClassLoader(), new Class<?>[] {Rows.class}, new Remote());

  @Override
  public Integer handleRequest(String table, Context context) {
    return rows.count(table);
  }
}
