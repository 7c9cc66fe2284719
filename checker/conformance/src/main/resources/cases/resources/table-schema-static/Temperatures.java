// CASE resources/table-schema-static: a static table schema is never cached by the SDK.
// ROW R: TableSchemaBuiltPerInvocation, StaticTableSchema.builder(…)…build()
package temperatures;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

public class Temperatures implements RequestHandler<Temperatures.Reading, Void> {
  public static class Reading {
    private String sensor;

    public String getSensor() {
      return sensor;
    }

    public void setSensor(String sensor) {
      this.sensor = sensor;
    }
  }

  private final DynamoDbEnhancedClient enhanced = DynamoDbEnhancedClient.create();

  @Override
  public Void handleRequest(Reading reading, Context context) {
    enhanced.table("temperatures", schema()).putItem(reading);
    return null;
  }

  private static TableSchema<Reading> schema() {
    return StaticTableSchema.builder(Reading.class) // FINDING TableSchemaBuiltPerInvocation via Temperatures.handleRequest > Temperatures.schema
        .newItemSupplier(Reading::new)
        .addAttribute(
            String.class,
            a ->
                a.name("sensor")
                    .getter(Reading::getSensor)
                    .setter(Reading::setSensor)
                    .tags(primaryPartitionKey()))
        .build();
  }
}
