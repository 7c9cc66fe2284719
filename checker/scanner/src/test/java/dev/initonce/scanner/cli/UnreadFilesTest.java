package dev.initonce.scanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that do not parse, cannot be read, or need not be parsed. */
class UnreadFilesTest {

  private static final String HANDLER =
      """
      import com.amazonaws.services.lambda.runtime.Context;
      import com.amazonaws.services.lambda.runtime.RequestHandler;
      import software.amazon.awssdk.services.s3.S3Client;

      public class UploadHandler implements RequestHandler<String, String> {
        @Override
        public String handleRequest(String event, Context context) {
          return S3Client.create().serviceName();
        }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeAHandler() throws IOException {
    Files.writeString(folder.resolve("UploadHandler.java"), HANDLER);
  }

  @Test
  void filesThatDoNotParseAreNamedAndTheRestIsScanned() throws IOException {
    Files.writeString(
        folder.resolve("Broken.java"), "class Broken extends UploadHandler {\n  int x = ;\n}\n");
    Ran ran = Ran.of("scan", folder);
    assertThat(ran.err()).contains("Broken.java:2: does not parse: found \";\"");
    assertThat(ran.err()).contains("1 finding in 1 file");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void filesThatHaveToDoWithNoEntryPointAreParsedOnRequest() throws IOException {
    Files.writeString(folder.resolve("Broken.java"), "class Broken {\n  int x = ;\n}\n");
    assertThat(Ran.of("scan", folder).err()).contains("1 finding in 2 files");
    Ran ran = Ran.of("scan", "--exhaustive", folder);
    assertThat(ran.err()).contains("Broken.java:2: does not parse", "1 finding in 1 file");
  }

  @Test
  void filesThatCannotBeReadAreNamedAndTheRestIsScanned() throws IOException {
    Files.write(folder.resolve("Latin.java"), new byte[] {'/', '/', ' ', (byte) 0xE9, '\n'});
    Files.createSymbolicLink(folder.resolve("Gone.java"), folder.resolve("nowhere"));
    Ran ran = Ran.of("scan", folder);
    assertThat(ran.err()).contains("Latin.java: is not UTF-8 text");
    assertThat(ran.err()).contains("Gone.java: is a link to a file that does not exist");
    assertThat(ran.code()).isEqualTo(1);
  }
}
