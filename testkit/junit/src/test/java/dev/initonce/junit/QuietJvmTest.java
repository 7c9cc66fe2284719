package dev.initonce.junit;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.AsyncTableProvider;
import dev.initonce.provider.TableProvider;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** With the JVM options that the guide names, tests write nothing but their own words. */
final class QuietJvmTest {
  private static final Pattern ARG_LINE = Pattern.compile("<argLine>(.*)</argLine>");
  private static final String MOCKITO = "${org.mockito:mockito-core:jar}";

  @Test
  void guidesOptionsKeepTheJvmQuiet() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(guidesOptions());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
    Process jvm = new ProcessBuilder(command).redirectErrorStream(true).start();

    String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(output.lines()).containsExactly("all passed");
    assertThat(jvm.waitFor()).isZero();
  }

  private static List<String> guidesOptions() throws Exception {
    String guide = Files.readString(Path.of("..", "..", "docs", "testkit.md"));
    Matcher argLine = ARG_LINE.matcher(guide);
    assertThat(argLine.find()).isTrue();
    String mockito =
        new File(Mockito.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .getPath();
    return Arrays.stream(argLine.group(1).split(" ", -1))
        .map(option -> option.replace(MOCKITO, mockito))
        .toList();
  }

  /** Runs in the other JVM. */
  public static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      Run.passing(Embedded.class, 2);
      Run.passing(OverHttp.class, 1);
      System.out.println("all passed");
    }
  }

  @DynamoDbTest
  static final class Embedded {
    @Test
    void mocked(@MockTables TableProvider tables) {
      assertThat(tables.table(COLLECTION).getItem(Item.of("ann", "1", "?"))).isNull();
    }

    @Test
    void real(TableProvider tables) {
      tables.table(COLLECTION).putItem(Item.of("ann", "1", "first"));
      assertThat(tables.table(COLLECTION).scan().items()).hasSize(1);
    }
  }

  @DynamoDbTest(backend = Backend.HTTP)
  static final class OverHttp {
    @Test
    void asynchronous(AsyncTableProvider tables) {
      assertThat(tables.table(COLLECTION).getItem(Item.of("ann", "1", "?")).join()).isNull();
    }
  }
}
