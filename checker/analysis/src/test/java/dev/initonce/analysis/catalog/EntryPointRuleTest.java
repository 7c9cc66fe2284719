package dev.initonce.analysis.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.EntryPointRule.Kind;
import org.junit.jupiter.api.Test;

class EntryPointRuleTest {

  @Test
  void fitsMethodsOfItsArityOnly() {
    EntryPointRule supplier = new EntryPointRule(Kind.FUNCTION_METHOD, "a.Supplier", "get", 0);
    assertThat(supplier.fits(0)).isTrue();
    assertThat(supplier.fits(1)).isFalse();
  }

  @Test
  void fitsAnyMethodWhereItSaysNoArity() {
    EntryPointRule bus = new EntryPointRule(Kind.LAMBDA_METHOD, "a.Bus", "on", -1);
    assertThat(bus.fits(0)).isTrue();
    assertThat(bus.fits(3)).isTrue();
  }
}
