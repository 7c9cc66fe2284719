package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.finding.Check.CONNECTION_OPENED;

/**
 * Connections to message brokers and remote services. The names are those of the packages at the
 * version that stands beside each rule.
 */
final class MessagingModel implements Catalog.Model {

  @Override
  public void addTo(Catalog.Builder catalog) {
    queues(catalog);
    streams(catalog);
    things(catalog);
    catalog.add(
        // grpc-api 1.85.1: one channel serves all stubs.
        connection()
            .factories("io.grpc.**ChannelBuilder#build", "io.grpc.ManagedChannelBuilder#build")
            .gives("io.grpc.ManagedChannel")
            .build());
  }

  /**
   * JMS, ActiveMQ 6.3.1, Artemis 2.41.0, amazon-sqs-java-messaging-lib 2.1.4, amqp-client 5.37.1.
   */
  private static void queues(Catalog.Builder catalog) {
    catalog
        .add(
            connection()
                .factories(
                    "*.jms.*ConnectionFactory#create*Connection",
                    "org.apache.activemq.**ActiveMQ*ConnectionFactory#create*Connection",
                    "com.amazon.sqs.javamessaging.SQSConnectionFactory#create*Connection")
                .gives("jakarta.jms.Connection")
                .build())
        .add(
            connection()
                .factories(
                    "*.jms.*ConnectionFactory#createContext",
                    "org.apache.activemq.**ActiveMQ*ConnectionFactory#createContext",
                    "com.amazon.sqs.javamessaging.SQSConnectionFactory#createContext")
                .gives("jakarta.jms.JMSContext")
                .build())
        .add(
            connection()
                .factories("com.rabbitmq.client.ConnectionFactory#newConnection")
                .gives("com.rabbitmq.client.Connection")
                .build());
  }

  /** kafka-clients 4.4.0, pulsar-client-api 5.0.1, amazon-kinesis-producer 1.1.1 and 0.x. */
  private static void streams(Catalog.Builder catalog) {
    catalog
        .add(
            connection()
                .types(
                    "org.apache.kafka.clients.producer.KafkaProducer",
                    "org.apache.kafka.clients.consumer.KafkaConsumer",
                    "org.apache.kafka.clients.consumer.KafkaShareConsumer",
                    "org.apache.kafka.streams.KafkaStreams",
                    "software.amazon.kinesis.producer.KinesisProducer",
                    "com.amazonaws.services.kinesis.producer.KinesisProducer")
                .constructors()
                .build())
        .add(connection().factories("org.apache.kafka.clients.admin.*Admin*#create").build())
        .add(
            connection()
                .types("org.apache.pulsar.client.api.PulsarClient")
                .builds("build")
                .build());
  }

  /** NATS 2.26.2, Paho 1.2.5 and its client of MQTT 5, HiveMQ 1.4.2, aws-iot-device-sdk 1.30.1. */
  private static void things(Catalog.Builder catalog) {
    catalog
        .add(
            connection()
                .factories("io.nats.client.Nats#connect", "io.nats.client.Nats#connectReconnect*")
                .gives("io.nats.client.Connection")
                .build())
        .add(
            connection()
                .types(
                    "org.eclipse.paho.client.mqttv3.Mqtt*Client",
                    "org.eclipse.paho.mqttv5.client.Mqtt*Client")
                .constructors()
                .build())
        .add(
            connection()
                .factories(
                    "com.hivemq.client.mqtt.**Mqtt*ClientBuilder#build*",
                    "com.hivemq.client.mqtt.**Mqtt*Client.Builder#build*")
                .gives("com.hivemq.client.mqtt.MqttClient")
                .build())
        .add(
            connection()
                .factories("software.amazon.awssdk.iot.AwsIotMqttConnectionBuilder#build")
                .gives("software.amazon.awssdk.crt.mqtt.MqttClientConnection")
                .build())
        .add(
            connection()
                .factories("software.amazon.awssdk.iot.AwsIotMqtt5ClientBuilder#build")
                .gives("software.amazon.awssdk.crt.mqtt5.Mqtt5Client")
                .build());
  }

  private static ResourceRule.Builder connection() {
    return ResourceRule.of(CONNECTION_OPENED)
        .advice("Open it once: a static final field, or the handler's constructor.");
  }
}
