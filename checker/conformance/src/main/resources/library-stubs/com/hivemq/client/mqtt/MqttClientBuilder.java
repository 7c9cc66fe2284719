package com.hivemq.client.mqtt;

public interface MqttClientBuilder {
  com.hivemq.client.mqtt.mqtt5.Mqtt5ClientBuilder useMqttVersion5();
}
