package com.hivemq.client.mqtt.mqtt5;

public interface Mqtt5BlockingClient {}
