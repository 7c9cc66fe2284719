// CASE resources/table-schema-bean: a schema made from a bean in the handler method, by each factory.
// ROW R: TableSchemaBuiltPerInvocation, fromBean/fromClass/fromImmutableClass, BeanTableSchema.create, ImmutableTableSchema.create
package profiles;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.BeanTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.ImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

public class ReadProfile implements RequestHandler<String, List<Object>> {
  @DynamoDbBean
  public static class Profile {
    private String id;

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }
  }

  private static final DynamoDbEnhancedClient ENHANCED = DynamoDbEnhancedClient.create();

  @Override
  public List<Object> handleRequest(String id, Context context) {
    DynamoDbTable<Profile> table =
        ENHANCED.table(
            "profiles",
            TableSchema.fromBean(Profile.class)); // FINDING TableSchemaBuiltPerInvocation
    TableSchema<Profile> second = TableSchema.fromClass(Profile.class); // FINDING TableSchemaBuiltPerInvocation
    TableSchema<Profile> third = TableSchema.fromImmutableClass(Profile.class); // FINDING TableSchemaBuiltPerInvocation
    var fourth = BeanTableSchema.create(Profile.class); // FINDING TableSchemaBuiltPerInvocation
    var fifth = ImmutableTableSchema.create(Profile.class); // FINDING TableSchemaBuiltPerInvocation
    return List.of(table.getItem(Key.builder().partitionValue(id).build()), second, third, fourth, fifth);
  }
}
