package dev.initonce.junit.mock;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.mockito.invocation.Invocation;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Calls of mocks as text that tells them apart. The SDK's keys, conditions and requests have no
 * {@code toString}: two of them differ by a number that says nothing.
 */
final class CallText {
  private final @Nullable TableAnswer table;

  private CallText(Object mock) {
    this.table =
        Mockito.mockingDetails(mock).getMockCreationSettings().getDefaultAnswer()
                instanceof TableAnswer answer
            ? answer
            : null;
  }

  static String of(Invocation call) {
    CallText text = new CallText(call.getMock());
    return Arrays.stream(call.getArguments())
        .map(text::argument)
        .collect(
            Collectors.joining(", ", call.getMock() + "." + call.getMethod().getName() + "(", ")"));
  }

  private String argument(@Nullable Object argument) {
    if (argument instanceof Key key) {
      return key(key);
    } else if (argument instanceof QueryConditional condition) {
      return condition(condition);
    } else if (argument instanceof GetItemEnhancedRequest get) {
      return request(get, get.key());
    } else if (argument instanceof DeleteItemEnhancedRequest delete) {
      return request(delete, delete.key());
    } else if (argument instanceof PutItemEnhancedRequest<?> put) {
      return request(put, put.item());
    } else if (argument instanceof UpdateItemEnhancedRequest<?> update) {
      return request(update, update.item());
    } else if (argument instanceof QueryEnhancedRequest query) {
      return request(query, query.queryConditional());
    }
    return argument instanceof String ? "\"" + argument + "\"" : String.valueOf(argument);
  }

  private String request(Object request, @Nullable Object content) {
    return request.getClass().getSimpleName() + "(" + argument(content) + ")";
  }

  private String key(Key key) {
    if (table == null) {
      return "Key("
          + value(key.partitionKeyValue())
          + key.sortKeyValue().map(sort -> ", " + value(sort)).orElse("")
          + ")";
    }
    return key.keyMap(table.schema(), table.index()).entrySet().stream()
        .map(part -> part.getKey() + "=" + value(part.getValue()))
        .sorted()
        .collect(Collectors.joining(", ", "Key(", ")"));
  }

  /** As it would be sent, with the names and values in place. */
  private String condition(QueryConditional condition) {
    if (table == null) {
      return condition.getClass().getSimpleName();
    }
    Expression expression = condition.expression(table.schema(), table.index());
    String text = expression.expression();
    for (Map.Entry<String, AttributeValue> value : orEmpty(expression.expressionValues())) {
      text = text.replace(value.getKey(), value(value.getValue()));
    }
    for (Map.Entry<String, String> name : orEmpty(expression.expressionNames())) {
      text = text.replace(name.getKey(), name.getValue());
    }
    return text;
  }

  /** The longest name first: one may begin as another does. */
  private static <V> Iterable<Map.Entry<String, V>> orEmpty(@Nullable Map<String, V> map) {
    return Objects.requireNonNullElse(map, Map.<String, V>of()).entrySet().stream()
        .sorted(Map.Entry.<String, V>comparingByKey().reversed())
        .toList();
  }

  private static String value(AttributeValue value) {
    return switch (value.type()) {
      case S -> "\"" + value.s() + "\"";
      case N -> value.n();
      default -> value.toString();
    };
  }
}
