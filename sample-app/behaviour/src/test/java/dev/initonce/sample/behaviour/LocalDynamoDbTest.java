package dev.initonce.sample.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;

class LocalDynamoDbTest {
  @Test
  void answersAndStops() {
    LocalDynamoDb local = LocalDynamoDb.start();
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), local.endpoint().getPort());
    try (DynamoDbClient client = local.client()) {
      CollectionTable.create(client, "collection");
      assertThat(client.listTables().tableNames()).containsExactly("collection");
    }

    local.close();

    assertThatThrownBy(() -> connect(address)).isInstanceOf(ConnectException.class);
  }

  @Test
  void listensOnTheLoopbackInterfaceOnly() throws Exception {
    try (LocalDynamoDb local = LocalDynamoDb.start()) {
      int port = local.endpoint().getPort();
      for (InetAddress other : otherAddresses()) {
        assertThatThrownBy(() -> connect(new InetSocketAddress(other, port)))
            .as("%s", other)
            .isInstanceOf(ConnectException.class);
      }
    }
  }

  /** Its own server tells a host on the Internet that it has started, unless told not to. */
  @Test
  void loadsNothingThatTellsOfItsUse(@TempDir Path directory) throws Exception {
    Path loaded = directory.resolve("classes.txt");
    Path said = directory.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Paths.get(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:file=" + loaded,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    assertThat(process.waitFor()).as(() -> read(said)).isZero();
    assertThat(read(loaded))
        .contains(LocalDynamoDBRequestHandler.class.getName())
        .doesNotContain("services.local.monitoring.Telemetry");
  }

  /** One table in a JVM of its own. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) {
      try (LocalDynamoDb local = LocalDynamoDb.start();
          DynamoDbClient client = local.client()) {
        CollectionTable.create(client, "collection");
      }
      // DynamoDB Local leaves threads that are no daemons.
      System.exit(0);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<InetAddress> otherAddresses() throws Exception {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
  }

  private static void connect(InetSocketAddress address) throws Exception {
    try (Socket socket = new Socket()) {
      socket.connect(address, 2000);
    }
  }
}
