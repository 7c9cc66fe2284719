package dev.initonce.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.scanner.report.ScanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs of classes that call, extend, set, hold and make each other at random, some of them
 * handlers: what is analysed on demand says what all files say.
 */
class GeneratedProgramsTest {

  private static final int CLASSES = 14;
  private static final int PROGRAMS = 40;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void answersAreThoseOfAllFiles(long seed) throws IOException {
    Random random = new Random(seed);
    for (int program = 0; program < PROGRAMS; program++) {
      Path root = folder.resolve("program" + program);
      for (int i = 0; i < CLASSES; i++) {
        write(root, "C" + i, classText(i, random));
      }

      ScanResult demanded = Scan.of(List.of(root), ScanOptions.defaults());
      ScanResult all = Scan.of(List.of(root), ScanOptions.defaults().withExhaustive(true));

      assertThat(demanded.findings()).as(root.toString()).isEqualTo(all.findings());
    }
  }

  /** Else the comparison would compare nothing. */
  @Test
  void programsHaveFindingsAndFilesThatDoNotMatter() throws IOException {
    Random random = new Random(1);
    int findings = 0;
    int unparsed = 0;
    for (int program = 0; program < PROGRAMS; program++) {
      Path root = folder.resolve("program" + program);
      for (int i = 0; i < CLASSES; i++) {
        write(root, "C" + i, classText(i, random) + " class Fault" + i + " { int x = ; }");
      }
      unparsed += CLASSES - Scan.of(List.of(root), ScanOptions.defaults()).problems().size();
      for (int i = 0; i < CLASSES; i++) {
        Path file = root.resolve("C" + i + ".java");
        Files.writeString(file, Files.readString(file).replaceAll(" class Fault.*", ""));
      }
      findings += Scan.of(List.of(root), ScanOptions.defaults()).findings().size();
    }
    assertThat(findings).isGreaterThan(PROGRAMS / 2);
    assertThat(unparsed).isGreaterThan(PROGRAMS);
  }

  private static void write(Path root, String name, String text) throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve(name + ".java"), text);
  }

  private static String classText(int number, Random random) {
    boolean isHandler = random.nextInt(8) == 0;
    boolean isInterface = !isHandler && random.nextInt(6) == 0;
    StringBuilder text = new StringBuilder("package p;\n");
    if (isHandler) {
      text.append("import com.amazonaws.services.lambda.runtime.*;\n");
    }
    text.append("import software.amazon.awssdk.services.s3.S3Client;\n");
    text.append(isInterface ? "interface C" : "public class C").append(number);
    if (isHandler) {
      text.append(" implements RequestHandler<String, String>");
    } else if (!isInterface && number > 0 && random.nextInt(3) == 0) {
      text.append(" extends C").append(random.nextInt(number));
    }
    text.append(" {\n");
    if (isInterface) {
      return text.append("  default void run() { ")
          .append(statement(random))
          .append(" }\n}\n")
          .toString();
    }
    text.append("  static S3Client shared").append(number).append(";\n");
    text.append("  S3Client own;\n");
    if (random.nextInt(4) == 0) {
      text.append("  static { ").append(statement(random)).append(" }\n");
    }
    if (isHandler) {
      text.append("  public String handleRequest(String e, Context c) { ");
      text.append(statement(random)).append(statement(random)).append(" return e; }\n");
    }
    text.append("  void run() { ")
        .append(statement(random))
        .append(statement(random))
        .append(" }\n");
    text.append("  void only")
        .append(number)
        .append("() { ")
        .append(statement(random))
        .append(" }\n");
    return text.append("}\n").toString();
  }

  private static String statement(Random random) {
    int other = random.nextInt(CLASSES);
    List<String> forms = new ArrayList<>();
    forms.add("S3Client.create().listBuckets();");
    forms.add("new C%d().run();".formatted(other));
    forms.add("C%1$d.shared%1$d = S3Client.create();".formatted(other));
    forms.add(
        "if (C%1$d.shared%1$d == null) { C%1$d.shared%1$d = S3Client.create(); }".formatted(other));
    forms.add("if (own == null) { own = S3Client.create(); }");
    forms.add("Runnable r = () -> new C%d().run(); r.run();".formatted(other));
    forms.add("Object o = new C%d() { void run() { S3Client.create(); } };".formatted(other));
    forms.add("unknown.Lib.any().only%d();".formatted(other));
    forms.add("unknown.Lib.take(new C%d());".formatted(other));
    forms.add("int x = 1;");
    return forms.get(random.nextInt(forms.size())) + " ";
  }
}
