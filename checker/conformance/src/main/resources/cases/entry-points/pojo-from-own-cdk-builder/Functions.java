// CASE entry-points/pojo-from-own-cdk-builder: a handler that is named on a class of the program's own counts where a CDK stack reads it later.
// ROW E: POJO handlers, named by CDK
// ONLY scanner: a compiler does not read stacks as templates
package cdk.own;

import java.util.ArrayList;
import java.util.List;

public class Functions {
  public static class FunctionSpec {
    private String handler;

    public FunctionSpec handler(String name) {
      handler = name;
      return this;
    }

    public String handler() {
      return handler;
    }
  }

  public static List<FunctionSpec> all() {
    List<FunctionSpec> specs = new ArrayList<>();
    specs.add(new FunctionSpec().handler("cdk.own.Welcomer::welcome"));
    specs.add(new FunctionSpec().handler("cdk.own.NotHere::welcome"));
    return specs;
  }
}
