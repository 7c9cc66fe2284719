package com.hivemq.client.mqtt;

public interface MqttClient {
  static MqttClientBuilder builder() {
    return null;
  }
}
