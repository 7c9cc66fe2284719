#!/bin/sh
# aws-lambda-java-runtime-interface-client 2.10.1, the program in which Lambda's Java runtime loads handlers.
#
# A class implements RequestHandler and has, beside the interface's handleRequest, a public overload that takes
# two streams and a context. Deployed by its class name the interface's method runs. Deployed as
# Class::handleRequest, which reads like the same, the overload runs: a named method is looked up among all public
# ones, the one with most parameters first, whatever interface the class implements. A class that implements both of
# Lambda's interfaces runs the stream method in either form.
. "$(dirname "$0")/common"
packages com.amazonaws:aws-lambda-java-runtime-interface-client:2.10.1
cat >"$work/Main.java" <<'JAVA'
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.api.client.EventHandlerLoader;
import com.amazonaws.services.lambda.runtime.api.client.HandlerInfo;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.dto.InvocationRequest;
import java.io.*;
import java.nio.charset.StandardCharsets;

public class Main {
  public static class Overloaded implements RequestHandler<String, String> {
    @Override
    public String handleRequest(String event, Context context) {
      return "the interface's method";
    }

    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
      out.write("the overload".getBytes(StandardCharsets.UTF_8));
    }
  }

  public static class Both implements RequestHandler<String, String>, RequestStreamHandler {
    @Override
    public String handleRequest(String event, Context context) {
      return "RequestHandler";
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
      out.write("RequestStreamHandler".getBytes(StandardCharsets.UTF_8));
    }
  }

  public static void main(String[] args) throws Exception {
    for (String handler :
        new String[] {
          "Main$Overloaded", "Main$Overloaded::handleRequest", "Main$Both", "Main$Both::handleRequest"
        }) {
      InvocationRequest request = new InvocationRequest();
      request.setId("1");
      request.setContent("\"event\"".getBytes(StandardCharsets.UTF_8));
      HandlerInfo info = HandlerInfo.fromString(handler, Main.class.getClassLoader());
      String answer =
          EventHandlerLoader.loadEventHandler(info).call(request).toString(StandardCharsets.UTF_8);
      System.out.println(handler + " runs " + answer.replace("\"", ""));
    }
  }
}
JAVA
mkdir "$work/classes"
javac -cp "$work/lib/*" -d "$work/classes" "$work/Main.java"
java -cp "$work/classes:$work/lib/*" Main >"$work/out"
seen <<'SEEN'
Main$Overloaded runs the interface's method
Main$Overloaded::handleRequest runs the overload
Main$Both runs RequestStreamHandler
Main$Both::handleRequest runs RequestStreamHandler
SEEN
