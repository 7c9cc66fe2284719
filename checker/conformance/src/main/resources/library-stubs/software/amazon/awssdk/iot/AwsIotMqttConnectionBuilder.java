package software.amazon.awssdk.iot;

import software.amazon.awssdk.crt.mqtt.MqttClientConnection;

public final class AwsIotMqttConnectionBuilder {
  public static native AwsIotMqttConnectionBuilder newMtlsBuilderFromPath(String cert, String key);

  public native AwsIotMqttConnectionBuilder withEndpoint(String endpoint);

  public native MqttClientConnection build();
}
