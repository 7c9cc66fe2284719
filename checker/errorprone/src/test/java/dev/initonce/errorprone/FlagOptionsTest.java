package dev.initonce.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.ErrorProneFlags;
import dev.initonce.analysis.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class FlagOptionsTest {

  @Test
  void haveDefaults() throws InvalidOptionException {
    Options options = FlagOptions.read(ErrorProneFlags.empty());

    assertThat(options.services()).isFalse();
    assertThat(options.perTenant()).isTrue();
    assertThat(options.includeTests()).isFalse();
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
  void putTheUsersRulesInFrontOfTheBuiltInOnes() throws InvalidOptionException {
    Catalog catalog =
        FlagOptions.read(
                ErrorProneFlags.fromMap(
                    Map.of(
                        "Initonce:EntryPoints", "lambda-method:com.acme.Events#onEvent/2",
                        "Initonce:Keepers",
                            "memoizer:com.acme.Once#of, cache-load:com.acme.Cache#fetch/2")))
            .catalog();

    assertThat(catalog.entryPoints().subList(1, catalog.entryPoints().size()))
        .isEqualTo(Catalog.builtIn().entryPoints());
    assertThat(catalog.keeping().subList(2, catalog.keeping().size()))
        .isEqualTo(Catalog.builtIn().keeping());
  }

  @Test
  void sayWhatIsWrongWithAValueAndWhatIsAllowed() {
    assertRefused("Initonce:Services", "yes")
        .hasMessageContaining("-XepOpt:Initonce:Services has the value 'yes'")
        .hasMessageContaining("true or false")
        .hasMessageContaining("https://initonce.dev/configuration");
    assertRefused("Initonce:Handlers", "app.Api#handle")
        .hasMessageContaining("'app.Api#handle'")
        .hasMessageContaining("pkg.Class::method");
  }

  @Test
  void sayWhichRuleOfAListCannotBeRead() {
    assertRefused("Initonce:Resources", "ClientBuiltPerInvocation:com.acme.Client,com.acme.Other")
        .hasMessageContaining("-XepOpt:Initonce:Resources has the value 'com.acme.Other'")
        .hasMessageContaining("ClientBuiltPerInvocation:com.acme.Clients#create");
    assertRefused("Initonce:EntryPoints", "lambda:com.acme.OnEvent")
        .hasMessageContaining("'lambda' is no such kind");
    assertRefused("Initonce:Keepers", "memo:com.acme.Once#of").hasMessageContaining("memoizer");
  }

  @Test
  void sayWhichOptionsThereAre() {
    assertRefused("Initonce:Servces", "true")
        .hasMessageContaining("-XepOpt:Initonce:Servces")
        .hasMessageContaining(
            "Initonce:EntryPoints, Initonce:Handlers, Initonce:IncludeTests, Initonce:Keepers,"
                + " Initonce:PerTenant, Initonce:Resources, Initonce:Services");
  }

  @Test
  void standInTheirDocumentation() throws IOException {
    String page = Files.readString(Path.of("../../docs/configuration.md"));
    assertThat(FlagOptions.KNOWN)
        .allSatisfy(name -> assertThat(page).contains("| `-XepOpt:" + name + "=`"));
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      String name, String value) {
    return assertThatThrownBy(() -> FlagOptions.read(ErrorProneFlags.fromMap(Map.of(name, value))))
        .isInstanceOf(InvalidOptionException.class);
  }
}
