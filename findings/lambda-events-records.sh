#!/bin/sh
# aws-lambda-java-serialization 1.2.0, which aws-lambda-java-runtime-interface-client 2.10.1 asks for, and 1.4.1.
#
# Lambda's Java runtime writes a record that a handler returns, as one would hope, but cannot read the same
# record as an event: with 1.2.0 the call fails. A newer 1.4.1 reads it; no error at start says which of the two
# a function has, since the runtime of Lambda brings its own.
. "$(dirname "$0")/common"
cat >"$work/Main.java" <<'JAVA'
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.*;
import java.nio.charset.StandardCharsets;

public class Main {
  public record Order(String id, int count) {}

  public static void main(String[] args) {
    PojoSerializer<Order> serializer = JacksonFactory.getInstance().getSerializer(Order.class);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    serializer.toJson(new Order("a", 2), written);
    System.out.println(args[0] + " writes " + written.toString(StandardCharsets.UTF_8));
    try {
      System.out.println(
          args[0] + " reads " + serializer.fromJson(new ByteArrayInputStream(written.toByteArray())));
    } catch (RuntimeException e) {
      System.out.println(args[0] + " reads: " + e.getClass().getSimpleName());
    }
  }
}
JAVA
for version in 1.2.0 1.4.1; do
  packages com.amazonaws:aws-lambda-java-serialization:$version
  java -cp "$work/lib/*" "$work/Main.java" "$version" >>"$work/out"
  rm -r "$work/lib"
done
seen <<'SEEN'
1.2.0 writes {"id":"a","count":2}
1.2.0 reads: UncheckedIOException
1.4.1 writes {"id":"a","count":2}
1.4.1 reads Order[id=a, count=2]
SEEN
