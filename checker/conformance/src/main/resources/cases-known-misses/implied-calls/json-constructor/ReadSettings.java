package misses.json;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

public class ReadSettings implements RequestHandler<String, Integer> {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public Integer handleRequest(String json, Context context) {
    try {
      return MAPPER.readValue(json, Settings.class).size();
    } catch (JsonProcessingException e) {
      return -1;
    }
  }
}
