package dev.initonce.junit.builds;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a stack what is being built, and by which line of the user's code. */
final class BuildStack {
  private static final Pattern BUILDER =
      Pattern.compile("software\\.amazon\\.awssdk\\.services\\..*\\.Default(\\w+)Builder");
  private static final String SDK_BUILDER =
      "software.amazon.awssdk.core.client.builder.SdkDefaultClientBuilder";
  static final String SDK_ONE_CLIENT = "com.amazonaws.AmazonWebServiceClient";
  private static final List<String> LIBRARIES =
      List.of(
          "software.amazon.awssdk.",
          "com.amazonaws.",
          "dev.initonce.provider.",
          "dev.initonce.junit.builds.BuildHook",
          "dev.initonce.junit.builds.BuildStack",
          "dev.initonce.junit.builds.Watches",
          "java.",
          "jdk.",
          "sun.");
  private static final List<String> TESTKIT =
      List.of("software.amazon.dynamodb.services.local.", "dev.initonce.junit.local.");

  /**
   * What a stack tells.
   *
   * @param deep whether only changed classes tell of it
   */
  record Reading(String what, StackTraceElement place, boolean deep) {}

  private BuildStack() {}

  /** A client of the SDK. Empty if the testkit builds it for itself. */
  static Optional<Reading> client(StackTraceElement[] stack) {
    String what =
        Arrays.stream(stack)
            .map(frame -> BUILDER.matcher(frame.getClassName()))
            .filter(Matcher::matches)
            .map(match -> match.group(1))
            .findFirst()
            .orElse("SDK client");
    return place(stack).map(place -> new Reading(what, place, false));
  }

  /** Something else. Empty if it is a part of a client that is counted by itself. */
  static Optional<Reading> other(String what, StackTraceElement[] stack) {
    boolean isPart =
        Arrays.stream(stack).anyMatch(frame -> frame.getClassName().equals(SDK_BUILDER))
            || constructorsOfSdkOne(stack) > 1;
    return isPart ? Optional.empty() : place(stack).map(place -> new Reading(what, place, true));
  }

  /** Its constructors call each other, and only the outermost one ends with a client. */
  private static long constructorsOfSdkOne(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .filter(frame -> frame.getClassName().equals(SDK_ONE_CLIENT))
        .filter(frame -> frame.getMethodName().equals("<init>"))
        .count();
  }

  static boolean isOnATestsThread(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .anyMatch(frame -> frame.getClassName().startsWith("org.junit.platform."));
  }

  private static Optional<StackTraceElement> place(StackTraceElement[] stack) {
    boolean byTestkit =
        Arrays.stream(stack)
            .anyMatch(
                frame ->
                    TESTKIT.stream().anyMatch(prefix -> frame.getClassName().startsWith(prefix)));
    return byTestkit
        ? Optional.empty()
        : Arrays.stream(stack)
            .filter(
                frame ->
                    LIBRARIES.stream().noneMatch(prefix -> frame.getClassName().startsWith(prefix)))
            .findFirst();
  }
}
