package di.cdi;

import io.quarkus.funqy.Funq;
import jakarta.inject.Inject;
import software.amazon.awssdk.services.s3.S3Client;

public class TitlesFunction {
  @Inject LibraryCatalog catalog;
  @Inject S3Client covers;

  @Funq
  public String titles(String prefix) {
    return prefix + catalog.titles() + covers.serviceName();
  }
}
