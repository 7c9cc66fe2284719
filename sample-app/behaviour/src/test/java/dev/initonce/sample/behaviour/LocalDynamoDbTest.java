package dev.initonce.sample.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

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
