// CASE resources/builds-resource-in-a-library: a library's method or constructor builds what its @BuildsResource says, an overload without it nothing.
// ROW R: what is annotated with @BuildsResource, its body out of view
// ONLY plugin: a scanner has no class path; it is told of factories by an option
package builds.library;

import com.acme.platform.Ledger;
import com.acme.platform.LedgerFactory;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class Books implements RequestHandler<String, Integer> {
  private static final Ledger SHARED = Ledger.dial("static");

  private final Ledger own = new Ledger();
  private final LedgerFactory factory;
  private Ledger lazy;

  public Books(LedgerFactory factory) {
    this.factory = factory;
  }

  @Override
  public Integer handleRequest(String name, Context context) {
    Ledger dialed = Ledger.dial(name); // FINDING ClientBuiltPerInvocation of Ledger
    Ledger made = new Ledger(); // FINDING ClientBuiltPerInvocation of Ledger
    Ledger opened = factory.open(name, new int[0]); // FINDING ClientBuiltPerInvocation of Ledger
    int rows = dialed.rows() + made.rows() + opened.rows();
    return rows + Ledger.dial().rows() + factory.kept(name).rows() + lazy().rows() + SHARED.rows() + own.rows();
  }

  private synchronized Ledger lazy() {
    if (lazy == null) {
      lazy = Ledger.dial("lazy");
    }
    return lazy;
  }
}
