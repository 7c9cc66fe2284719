package dev.initonce.junit.local;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.utils.builder.Buildable;

/** What any method of a client can be called with: requests of which some say something. */
final class Arguments {
  private static final String TABLE = "songs";
  private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("1"));

  /** By the names that DynamoDB gives them; whatever request has a member of the name gets it. */
  private static final Map<String, Object> MEMBERS =
      Map.of(
          "TableName",
          TABLE,
          "Key",
          KEY,
          "Item",
          KEY,
          "KeySchema",
          List.of(KeySchemaElement.builder().attributeName("id").keyType("HASH").build()),
          "AttributeDefinitions",
          List.of(AttributeDefinition.builder().attributeName("id").attributeType("S").build()),
          "Statement",
          "SELECT * FROM songs",
          "TimeToLiveSpecification",
          TimeToLiveSpecification.builder().enabled(true).attributeName("until").build(),
          "RequestItems",
          Map.of(TABLE, KeysAndAttributes.builder().keys(List.of(KEY)).build()),
          "KeyConditionExpression",
          "id = :id",
          "BillingMode",
          "PAY_PER_REQUEST");

  private Arguments() {}

  static @Nullable Object[] of(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(Arguments::of).toArray();
  }

  private static @Nullable Object of(Class<?> type) {
    if (type.equals(Consumer.class)) {
      return (Consumer<Object>) Arguments::fill;
    }
    if (!AwsRequest.class.isAssignableFrom(type)) {
      return null;
    }
    try {
      Buildable builder = (Buildable) type.getMethod("builder").invoke(null);
      fill(builder);
      return builder.build();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static void fill(Object builder) {
    for (SdkField<?> field : ((SdkPojo) builder).sdkFields()) {
      boolean isWrite =
          field.memberName().equals("RequestItems")
              && builder.getClass().getName().contains("BatchWrite");
      boolean isQuery = builder.getClass().getName().contains("Query");
      if (MEMBERS.containsKey(field.memberName()) && !isWrite) {
        field.set(builder, MEMBERS.get(field.memberName()));
      } else if (isQuery && field.memberName().equals("ExpressionAttributeValues")) {
        field.set(builder, Map.of(":id", AttributeValue.fromS("1")));
      }
    }
  }
}
