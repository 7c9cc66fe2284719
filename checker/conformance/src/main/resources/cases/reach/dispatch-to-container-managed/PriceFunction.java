package managed;

import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;

public class PriceFunction extends MicronautRequestHandler<String, Double> {
  @Inject PriceSource prices;

  @Override
  public Double execute(String article) {
    return prices.price(article);
  }
}
