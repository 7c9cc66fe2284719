// CASE kept/lazy-optional-or-else-get: Optional.orElseGet that is assigned to the field it was made from builds once.
// ROW K: lazy field, an Optional that assigns the field
package geocode;

import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

public class Geocoder {
  private static DynamoDbClient places;
  private static S3Client tiles;

  public static synchronized DynamoDbClient places() {
    places = Optional.ofNullable(places).orElseGet(DynamoDbClient::create);
    return places;
  }

  public static synchronized S3Client tiles() {
    return tiles = Objects.requireNonNullElseGet(tiles, () -> S3Client.builder().build());
  }
}
