package di.micronaut.provider;

import io.micronaut.context.BeanProvider;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import java.util.List;

public class UploadFunction extends MicronautRequestHandler<List<String>, Integer> {
  @Inject BeanProvider<Uploader> uploaders;

  @Override
  public Integer execute(List<String> texts) {
    Uploader uploader = uploaders.get();
    texts.forEach(uploader::upload);
    return texts.size();
  }
}
