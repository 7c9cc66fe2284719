package dev.initonce.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.ErrorProneFlags;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class FlagOptionsTest {

  @Test
  void haveDefaults() throws InvalidOptionException {
    Options options = FlagOptions.read(ErrorProneFlags.empty());

    assertThat(options.services()).isFalse();
    assertThat(options.perTenant()).isTrue();
    assertThat(options.handlers()).isEmpty();
  }

  @Test
  void areReadFromFlags() throws InvalidOptionException {
    Options options =
        FlagOptions.read(
            ErrorProneFlags.fromMap(
                Map.of(
                    "Initonce:Services", "true",
                    "Initonce:PerTenant", "false",
                    "Initonce:Handlers", "app.Api::handle,app.Stream",
                    "NullAway:OnlyNullMarked", "whatever")));

    assertThat(options.services()).isTrue();
    assertThat(options.perTenant()).isFalse();
    assertThat(options.handlers()).containsExactlyInAnyOrder("app.Api::handle", "app.Stream");
  }

  @Test
  void sayWhatIsWrongWithAValueAndWhatIsAllowed() {
    assertRefused("Initonce:Services", "yes")
        .hasMessageContaining("-XepOpt:Initonce:Services has the value 'yes'")
        .hasMessageContaining("true or false")
        .hasMessageContaining("https://initonce.dev/options");
    assertRefused("Initonce:Handlers", "app.Api#handle")
        .hasMessageContaining("'app.Api#handle'")
        .hasMessageContaining("pkg.Class::method");
  }

  @Test
  void sayWhichOptionsThereAre() {
    assertRefused("Initonce:Servces", "true")
        .hasMessageContaining("-XepOpt:Initonce:Servces")
        .hasMessageContaining("Initonce:Handlers, Initonce:PerTenant, Initonce:Services");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      String name, String value) {
    return assertThatThrownBy(() -> FlagOptions.read(ErrorProneFlags.fromMap(Map.of(name, value))))
        .isInstanceOf(InvalidOptionException.class);
  }
}
