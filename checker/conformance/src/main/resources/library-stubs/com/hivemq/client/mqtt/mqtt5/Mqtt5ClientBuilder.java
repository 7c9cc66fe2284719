package com.hivemq.client.mqtt.mqtt5;

public interface Mqtt5ClientBuilder {
  Mqtt5ClientBuilder serverHost(String host);

  Mqtt5BlockingClient buildBlocking();
}
