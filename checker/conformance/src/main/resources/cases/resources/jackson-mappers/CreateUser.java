// CASE resources/jackson-mappers: Jackson mappers of each format and form.
// ROW R: ReusableObjectBuiltPerInvocation, Jackson mappers
package jackson;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import java.util.Map;

public class CreateUser implements RequestHandler<APIGatewayProxyRequestEvent, String> {
  @Override
  public String handleRequest(APIGatewayProxyRequestEvent request, Context context) {
    ObjectMapper mapper = new ObjectMapper(); // FINDING ReusableObjectBuiltPerInvocation of ObjectMapper via CreateUser.handleRequest
    JsonMapper lenient =
        JsonMapper.builder() // FINDING ReusableObjectBuiltPerInvocation of JsonMapper
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    try {
      Map<?, ?> user = mapper.readValue(request.getBody(), Map.class);
      return new XmlMapper().writeValueAsString(user) // FINDING ReusableObjectBuiltPerInvocation of XmlMapper
          + new CsvMapper().writeValueAsString(user) // FINDING ReusableObjectBuiltPerInvocation of CsvMapper
          + lenient.writeValueAsString(user);
    } catch (JsonProcessingException e) {
      return "{}";
    }
  }
}
