#!/bin/sh
# aws-lambda-java-runtime-interface-client 2.10.1, which is Lambda's runtime for Java.
#
# The logger of a handler's Context ends no line: what two calls log stands in one where the runtime prints it. On
# Lambda each call is a message of its own all the same, as the runtime gets a pipe for them (_LAMBDA_TELEMETRY_LOG_FD)
# and frames each: 4 bytes of type, 4 of length, 8 of microseconds, the text. Taking that pipe needs
# --add-opens=java.base/java.io=ALL-UNNAMED; without it the runtime prints, and says nothing of it. In JSON each
# message ends its line.
. "$(dirname "$0")/common"
packages com.amazonaws:aws-lambda-java-runtime-interface-client:2.10.1 com.amazonaws:aws-lambda-java-core:1.4.0 \
  com.amazonaws:aws-lambda-java-serialization:1.2.0
cat >"$work/Main.java" <<'JAVA'
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.api.client.logging.*;
import com.amazonaws.services.lambda.runtime.logging.*;
import java.lang.reflect.Method;

public class Main {
  public static void main(String[] args) throws Exception {
    // How the runtime chooses where its logger writes; the process has the pipe.
    Method choose = AWSLambda.class.getDeclaredMethod("createLogSink");
    choose.setAccessible(true);
    LogSink sink = (LogSink) choose.invoke(null);
    System.out.println(sink.getClass().getSimpleName());
    LambdaContextLogger text = new LambdaContextLogger(sink, LogLevel.UNDEFINED, LogFormat.TEXT);
    text.log("first");
    text.log("second");
  }
}
JAVA
run() {
  _LAMBDA_TELEMETRY_LOG_FD=3 java "$@" -cp "$work/lib/*" "$work/Main.java" 3>"$work/frames"
  printf '\n%s bytes of frames\n' "$(wc -c <"$work/frames" | tr -d ' ')"
}
{
  run
  run --add-opens=java.base/java.io=ALL-UNNAMED
} >"$work/out"
seen <<'SEEN'
StdOutLogSink
firstsecond
0 bytes of frames
FramedTelemetryLogSink

43 bytes of frames
SEEN
