package dev.initonce.analysis.catalog;

import dev.initonce.analysis.finding.Check;

/** A model as a user would write it, named in a service file under {@code models}. */
public final class AcmeModel implements Catalog.Model {

  @Override
  public void addTo(Catalog.Builder catalog) {
    catalog
        .add(
            ResourceRule.of(Check.CONNECTION_OPENED)
                .factories("com.acme.Ledger#open", "java.sql.DriverManager#getConnection")
                .advice("Ask the ledger team.")
                .build())
        .add(KeepingRule.of(KeepingRule.Kind.MEMOIZER, "com.acme.Once#of"))
        .add(new EntryPointRule(EntryPointRule.Kind.LAMBDA_METHOD, "com.acme.Job", "run", 1));
  }
}
