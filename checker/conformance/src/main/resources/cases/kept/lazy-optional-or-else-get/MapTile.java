package geocode;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

public class MapTile implements RequestHandler<Map<String, Integer>, Integer> {
  @Override
  public Integer handleRequest(Map<String, Integer> position, Context context) {
    int hits = Geocoder.places().scan(s -> s.tableName("places").limit(1)).count();
    String key = position.get("x") + "/" + position.get("y");
    return hits + Geocoder.tiles().headObject(h -> h.bucket("tiles").key(key)).partsCount();
  }
}
