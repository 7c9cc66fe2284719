// CASE resources/kafka-clients: a Kafka producer, consumer or admin client per invocation joins the cluster anew.
// ROW R: ConnectionOpenedPerInvocation, Kafka producers, consumers and admin clients
package kafka;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

public class ForwardToKafka implements RequestHandler<KinesisEvent, Void> {
  @Override
  public Void handleRequest(KinesisEvent event, Context context) {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", System.getenv("BROKERS"));
    try (Producer<String, String> producer = new KafkaProducer<>(properties)) { // FINDING ConnectionOpenedPerInvocation of KafkaProducer
      event
          .getRecords()
          .forEach(r -> producer.send(new ProducerRecord<>("in", r.getEventID(), r.toString())));
    }
    try (var consumer = new KafkaConsumer<String, String>(properties); // FINDING ConnectionOpenedPerInvocation of KafkaConsumer
        var admin = AdminClient.create(properties)) { // FINDING ConnectionOpenedPerInvocation of AdminClient
      consumer.subscribe(List.of("in"));
      admin.listTopics();
    }
    return null;
  }
}
