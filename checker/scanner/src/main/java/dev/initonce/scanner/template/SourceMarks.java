package dev.initonce.scanner.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What Java sources say that deploy functions, as it was found when a scan read them: they are not
 * read for that once more. Thread-safe.
 */
public final class SourceMarks {

  /** Libraries that deploy functions: CDK, CDK for Terraform, Pulumi, both versions of the SDK. */
  private static final List<String> DEPLOYING =
      List.of(
          "software.amazon.awscdk.",
          "com.hashicorp.cdktf.",
          "com.pulumi.aws.",
          "software.amazon.awssdk.services.lambda.model.CreateFunctionRequest",
          "com.amazonaws.services.lambda.model.CreateFunctionRequest");

  private static final long DEPLOYS = (1L << DEPLOYING.size()) - 1;
  private static final long DEFINES = DEPLOYS + 1;

  private final Map<Path, Long> marks = new ConcurrentHashMap<>();

  /** Returns the texts that are to be looked for in a source. */
  public static List<String> texts() {
    List<String> texts = new ArrayList<>(DEPLOYING);
    texts.add(CdkHandlers.LIBRARY);
    return texts;
  }

  /**
   * Takes what a source has.
   *
   * @param found a bit for each of the texts, in their order
   */
  public void add(Path file, long found) {
    marks.put(file, found);
  }

  /** Returns what a source has, null where it was not read. */
  @Nullable Long of(Path file) {
    return marks.get(file);
  }

  static boolean deploys(long found) {
    return (found & DEPLOYS) != 0;
  }

  /** Returns whether it may define functions by CDK. */
  static boolean defines(long found) {
    return (found & DEFINES) != 0;
  }
}
