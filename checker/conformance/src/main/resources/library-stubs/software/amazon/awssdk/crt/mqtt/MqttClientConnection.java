package software.amazon.awssdk.crt.mqtt;

public class MqttClientConnection implements AutoCloseable {
  @Override
  public native void close();
}
