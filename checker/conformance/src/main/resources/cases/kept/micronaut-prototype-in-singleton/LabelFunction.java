package di.prototype;

import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;

public class LabelFunction extends MicronautRequestHandler<String, String> {
  @Inject LabelService labels;

  @Override
  public String execute(String text) {
    return labels.label(text);
  }
}
