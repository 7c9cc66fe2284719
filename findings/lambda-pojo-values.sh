#!/bin/sh
# aws-lambda-java-serialization 1.2.0, which reads and writes the classes that a Java handler declares.
#
# It is Jackson, set up unlike Jackson's defaults. Null properties, and null values in a map, are left out of what a
# handler answers, while an empty Optional is written as null. An Instant goes out as a decimal number of seconds. An
# enum constant that the class does not have arrives as null, without an error; a property that the class does not
# have is passed over.
. "$(dirname "$0")/common"
packages com.amazonaws:aws-lambda-java-serialization:1.2.0
cat >"$work/Main.java" <<'JAVA'
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.*;

public class Main {
  public enum Size { SMALL, LARGE }

  public static class Bean {
    public String name;
    public Size size;
    public Optional<String> note = Optional.empty();
    public Map<String, String> tags = new TreeMap<>();
    public Instant at = Instant.ofEpochSecond(1_700_000_000L, 500_000_000L);
  }

  public static void main(String[] args) {
    Bean bean = new Bean();
    bean.tags.put("kept", "yes");
    bean.tags.put("dropped", null);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    JacksonFactory.getInstance().getSerializer(Bean.class).toJson(bean, written);
    System.out.println("written " + written.toString(StandardCharsets.UTF_8));
    String event = "{\"name\": \"x\", \"size\": \"MEDIUM\", \"colour\": \"red\"}";
    Bean read =
        (Bean)
            JacksonFactory.getInstance()
                .getSerializer(Bean.class)
                .fromJson(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
    System.out.println("read " + read.name + " " + read.size);
  }
}
JAVA
java -cp "$work/lib/*" "$work/Main.java" >"$work/out"
seen <<'SEEN'
written {"note":null,"tags":{"kept":"yes"},"at":1700000000.500000000}
read x null
SEEN
