package di.request;

import io.quarkus.funqy.Funq;
import jakarta.inject.Inject;

public class TransferFunction {
  @Inject RequestAudit audit;

  @Funq("transfer")
  public void transfer(String account) {
    audit.note(account);
  }
}
