package dev.initonce.junit.lambda;

import static dev.initonce.junit.Item.COLLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.tests.annotations.Event;
import dev.initonce.junit.DynamoDbTest;
import dev.initonce.provider.TableProvider;
import org.junit.jupiter.params.ParameterizedTest;

/** Beside the annotations of {@code aws-lambda-java-tests}. */
@DynamoDbTest
final class EventAnnotationTest {

  @ParameterizedTest
  @Event(value = "events/get-item.json", type = APIGatewayV2HTTPEvent.class)
  void eventAndTablesAreParametersOfOneTest(APIGatewayV2HTTPEvent event, TableProvider tables) {
    assertThat(event.getRawPath()).isEqualTo("/collection/42");
    assertThat(tables.table(COLLECTION).scan().items()).isEmpty();
  }
}
