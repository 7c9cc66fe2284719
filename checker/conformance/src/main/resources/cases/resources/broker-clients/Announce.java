// CASE resources/broker-clients: connections to message brokers and remote services, and not the factories that hold their settings.
// ROW R: ConnectionOpenedPerInvocation, message brokers
package brokers.announce;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.hivemq.client.mqtt.MqttClient;
import com.rabbitmq.client.ConnectionFactory;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.nats.client.Nats;
import java.io.IOException;
import org.apache.pulsar.client.api.PulsarClient;
import software.amazon.awssdk.iot.AwsIotMqttConnectionBuilder;

public class Announce implements RequestHandler<String, String> {
  private static final ManagedChannel KEPT =
      ManagedChannelBuilder.forAddress("service", 443).usePlaintext().build();

  @Override
  public String handleRequest(String text, Context context) {
    try {
      ConnectionFactory factory = new ConnectionFactory();
      factory.setHost("rabbit");
      var rabbit = factory.newConnection(); // FINDING ConnectionOpenedPerInvocation of Connection
      var pulsar = PulsarClient.builder().serviceUrl("pulsar://broker").build(); // FINDING ConnectionOpenedPerInvocation of PulsarClient
      var nats = Nats.connect("nats://broker"); // FINDING ConnectionOpenedPerInvocation of Connection
      var paho = new org.eclipse.paho.client.mqttv3.MqttClient("tcp://broker", text); // FINDING ConnectionOpenedPerInvocation of MqttClient
      var hive = MqttClient.builder().useMqttVersion5().serverHost("broker").buildBlocking(); // FINDING ConnectionOpenedPerInvocation of MqttClient
      var things =
          AwsIotMqttConnectionBuilder.newMtlsBuilderFromPath("c", "k").withEndpoint("e").build(); // FINDING ConnectionOpenedPerInvocation of MqttClientConnection
      var channel = ManagedChannelBuilder.forAddress("service", 443).usePlaintext().build(); // FINDING ConnectionOpenedPerInvocation of ManagedChannel
      return text + rabbit + pulsar + nats + paho + hive + things + channel + KEPT;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
