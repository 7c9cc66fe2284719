package dev.initonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.provider.TableProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;

/** Code under test that builds its own client, on a machine that has no settings for it. */
final class OwnClientHintTest {

  /** What the SDK does when a client is built, with chains that find nothing on any machine. */
  private static final class Settings {
    static void region() {
      ProfileFile none =
          ProfileFile.builder().content("").type(ProfileFile.Type.CONFIGURATION).build();
      new AwsRegionProviderChain(new AwsProfileRegionProvider(() -> none, "default")).getRegion();
    }

    static void credentials() {
      AwsCredentialsProviderChain.of(SystemPropertyCredentialsProvider.create())
          .resolveCredentials();
    }
  }

  @Test
  void failuresPointToTheRedirection() {
    assertThat(Run.throwables(Run.of(WithoutSettings.class)))
        .hasSize(3)
        .allSatisfy(OwnClientHintTest::assertHint);
    assertThat(Run.throwables(Run.of(InConstructor.class)))
        .singleElement()
        .satisfies(OwnClientHintTest::assertHint);
    assertThat(Run.throwables(Run.of(BeforeTheTest.class)))
        .singleElement()
        .satisfies(OwnClientHintTest::assertHint);
  }

  private static void assertHint(Throwable failure) {
    assertThat(failure.getSuppressed())
        .anySatisfy(
            hint -> assertThat(hint).hasMessageContainingAll("@RedirectsClients", "Backend.HTTP"));
  }

  @DynamoDbTest
  static class WithoutSettings {
    @Test
    void region() {
      Settings.region();
    }

    @Test
    void credentials() {
      Settings.credentials();
    }

    @RepeatedTest(1)
    void asCause() {
      try {
        Settings.region();
      } catch (RuntimeException e) {
        throw new IllegalStateException("cannot start", e);
      }
    }
  }

  @DynamoDbTest
  static class InConstructor {
    InConstructor() {
      Settings.region();
    }

    @Test
    void test() {}
  }

  @DynamoDbTest
  static class BeforeTheTest {
    @BeforeEach
    void build() {
      Settings.region();
    }

    @Test
    void test() {}
  }

  @Test
  void othersAreLeftAlone() {
    assertThat(Run.throwables(Run.of(FailsOtherwise.class)))
        .singleElement()
        .satisfies(failure -> assertThat(failure.getSuppressed()).isEmpty());
    assertThat(Run.throwables(Run.of(Redirected.class)))
        .singleElement()
        .satisfies(failure -> assertThat(failure.getSuppressed()).isEmpty());
  }

  @DynamoDbTest
  static class FailsOtherwise {
    @Test
    void test(TableProvider tables) {
      throw new IllegalStateException("Unable to load region, says the application");
    }
  }

  @DynamoDbTest(backend = Backend.HTTP)
  @RedirectsClients
  static class Redirected {
    @Test
    void test() {
      Settings.region();
    }
  }
}
