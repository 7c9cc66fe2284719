// CASE entry-points/pojo-from-cdk: a method that a CDK stack in Java names is a handler.
// ROW E: POJO handlers, named by CDK
// ONLY scanner: a compiler does not read stacks as templates
package cdk;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.constructs.Construct;

public class InfraStack extends Stack {
  public InfraStack(Construct scope, String id) {
    super(scope, id);
    Function.Builder.create(this, "Greeter")
        .runtime(Runtime.JAVA_17)
        .handler("cdk.Greeter::greet")
        .code(Code.fromAsset("target/app.jar"))
        .build();
  }
}
