package di.instance;

import io.quarkus.funqy.Funq;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

public class LinkFunction {
  @Inject Instance<Signer> signers;

  @Funq
  public String link(String key) {
    return signers.get().sign(key);
  }
}
