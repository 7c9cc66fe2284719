// CASE resources/racy-lazy-other-objects: a mapper that threads might make twice is no client.
// ROW R: RacyLazyClient, of a client
package racy.mapper;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

public class Parse implements RequestHandler<String, Integer> {
  private ObjectMapper mapper;

  @Override
  public Integer handleRequest(String json, Context context) {
    if (mapper == null) {
      mapper = new ObjectMapper();
    }
    try {
      return mapper.readTree(json).size();
    } catch (JsonProcessingException e) {
      return -1;
    }
  }
}
