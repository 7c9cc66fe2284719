// CASE resources/rest-clients: RestTemplate, WebClient and JAX-RS clients made per invocation.
// ROW R: ReusableObjectBuiltPerInvocation, RestTemplate, WebClient, JAX-RS ClientBuilder.newClient
package rest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

public class Weather implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String city, Context context) {
    RestTemplate template = new RestTemplate(); // FINDING ReusableObjectBuiltPerInvocation of RestTemplate
    WebClient reactive = WebClient.create("https://weather"); // FINDING ReusableObjectBuiltPerInvocation of WebClient
    WebClient built = WebClient.builder().baseUrl("https://weather").build(); // FINDING ReusableObjectBuiltPerInvocation of WebClient
    Client jaxRs = ClientBuilder.newClient(); // FINDING ReusableObjectBuiltPerInvocation of Client
    return template.getForObject("https://weather/" + city, String.class)
        + reactive.get()
        + built.get()
        + jaxRs.target("https://weather").path(city).request().get(String.class);
  }
}
