package dev.initonce.junit.assertj;

import dev.initonce.junit.seed.Items;
import dev.initonce.junit.seed.Snapshot;
import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Assertions about the attributes of an item. */
public final class ItemAssert
    extends AbstractAssert<ItemAssert, @Nullable Map<String, AttributeValue>> {

  ItemAssert(@Nullable Map<String, AttributeValue> item) {
    super(item, ItemAssert.class);
  }

  /** Checks a text attribute. */
  public ItemAssert hasString(String attribute, String expected) {
    return has(attribute, AttributeValue.fromS(expected));
  }

  /** Checks a number by its value: {@code 1.0} is {@code 1}. */
  public ItemAssert hasNumber(String attribute, Number expected) {
    AttributeValue value = value(attribute);
    boolean equal =
        value.n() != null
            && new BigDecimal(value.n()).compareTo(new BigDecimal(expected.toString())) == 0;
    if (!equal) {
      failWithMessage("Expected the number %s in '%s' of %s", expected, attribute, text());
    }
    return this;
  }

  /** Checks an attribute of any type. */
  public ItemAssert has(String attribute, AttributeValue expected) {
    if (!value(attribute).equals(expected)) {
      failWithMessage("Expected %s in '%s' of %s", expected, attribute, text());
    }
    return this;
  }

  /** Checks that there is no such attribute. */
  public ItemAssert hasNo(String attribute) {
    if (item().containsKey(attribute)) {
      failWithMessage("Expected no attribute '%s' in %s", attribute, text());
    }
    return this;
  }

  /** Checks the whole item against an object in plain or DynamoDB JSON. */
  public ItemAssert isEqualToJson(String expected) {
    Map<String, AttributeValue> item =
        Items.fromJson("[" + expected + "]").byTable().values().iterator().next().get(0);
    Assertions.assertThat(text()).isEqualTo(Snapshot.of(item));
    return this;
  }

  private AttributeValue value(String attribute) {
    AttributeValue value = item().get(attribute);
    if (value == null) {
      throw failure("Expected an attribute '%s' in %s", attribute, text());
    }
    return value;
  }

  private Map<String, AttributeValue> item() {
    if (actual == null || actual.isEmpty()) {
      throw failure("Expected an item and found none");
    }
    return actual;
  }

  private String text() {
    return Snapshot.of(item());
  }
}
