package cdk.own;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.constructs.Construct;

public class OwnStack extends Stack {
  public OwnStack(Construct scope, String id) {
    super(scope, id);
    for (Functions.FunctionSpec spec : Functions.all()) {
      Function.Builder.create(this, spec.handler())
          .runtime(Runtime.JAVA_17)
          .handler(spec.handler())
          .code(Code.fromAsset("target/app.jar"))
          .build();
    }
  }
}
