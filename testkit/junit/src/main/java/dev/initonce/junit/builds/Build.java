package dev.initonce.junit.builds;

/**
 * Something that was built while a watch was on.
 *
 * @param what the type, {@code DynamoDbClient} say
 * @param place the line of the code that built it, outside of the SDK and the provider
 * @param thread the name of the thread
 * @param invocation the invocation it happened in, counted from 1
 */
public record Build(String what, StackTraceElement place, String thread, int invocation) {

  @Override
  public String toString() {
    String type = place.getClassName().substring(place.getClassName().lastIndexOf('.') + 1);
    return "invocation "
        + invocation
        + ": "
        + what
        + " in "
        + type
        + "."
        + place.getMethodName()
        + " ("
        + place.getFileName()
        + ":"
        + place.getLineNumber()
        + "), thread "
        + thread;
  }
}
