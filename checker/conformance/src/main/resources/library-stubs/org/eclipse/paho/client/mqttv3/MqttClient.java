package org.eclipse.paho.client.mqttv3;

public class MqttClient {
  public MqttClient(String uri, String id) {}

  public native void connect();
}
