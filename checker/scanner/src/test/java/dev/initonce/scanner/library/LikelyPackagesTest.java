package dev.initonce.scanner.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.RuleText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyPackagesTest {

  private static final String V2 = "software.amazon.awssdk.services.";
  private static final String V1 = "com.amazonaws.services.";

  private final Library library = Library.load(Catalog.builtIn());

  @ParameterizedTest
  @CsvSource({
    "AcmeClient, s3 com.acme",
    "S3Listener, s3 s3.presigner",
    "AmazonClient, s3 com.acme",
    "HikariDataSource, s3 com.acme",
  })
  void aNameThatNoneOfThemIsKnownToHoldPointsNowhere(String name, String packages) {
    assertThat(library.likelyPackage(name, inV2(packages))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "S3Presigner, s3 s3.presigner, s3.presigner",
    "S3Presigner, s3.presigner s3 polly.presigner, s3.presigner",
    "PollyPresigner, s3.presigner s3 polly.presigner, polly.presigner",
    "S3Waiter, s3.waiters s3 com.acme, s3.waiters",
    "S3ControlClient, s3 s3control com.acme, s3control",
    "S3Client, s3control s3 com.acme, s3",
    "CognitoIdentityProviderClient, cognitoidentity cognitoidentityprovider, cognitoidentityprovider",
    "DynamoDbStreamsClient, dynamodb dynamodb.streams com.acme, dynamodb.streams",
    "OddlyNamedClient, sns sqs sqs.model, sns",
  })
  void clientsOfVersionTwo(String name, String packages, String expected) {
    assertThat(library.likelyPackage(name, inV2(packages))).isEqualTo(V2 + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "AmazonSNSClientBuilder, sqs sns com.acme, sns",
    "AWSCognitoIdentityProviderClientBuilder, cognitoidp com.acme, cognitoidp",
    "AWSCognitoIdentityProviderClientBuilder, cognitoidp sns lambda.runtime, cognitoidp",
  })
  void clientsOfVersionOne(String name, String packages, String expected) {
    assertThat(library.likelyPackage(name, packages(V1, packages))).isEqualTo(V1 + expected);
  }

  @Test
  void aTypeThatTheCatalogueNamesStandsWhereItSays() {
    Catalog withOwn =
        Catalog.builtIn()
            .with(
                model ->
                    model.add(
                        RuleText.resource("ClientBuiltPerInvocation:com.acme.ledger.*Ledger")));
    List<String> packages = List.of("com.acme.other", "com.acme.ledger", "com.zaxxer.hikari");

    assertThat(library.likelyPackage("HikariDataSource", packages)).isEqualTo("com.zaxxer.hikari");
    assertThat(library.likelyPackage("BookLedger", packages)).isNull();
    assertThat(Library.load(withOwn).likelyPackage("BookLedger", packages))
        .isEqualTo("com.acme.ledger");
  }

  @Test
  void theOwnerOfAStaticFactoryIsTheOneThatTheCatalogueNames() {
    List<String> owners = List.of("com.acme.Clients", V2 + "s3.S3Client");

    assertThat(library.likelyOwner("create", owners)).isEqualTo(V2 + "s3.S3Client");
    assertThat(library.likelyOwner("builder", owners)).isEqualTo(V2 + "s3.S3Client");
    assertThat(library.likelyOwner("serviceMetadata", owners)).isNull();
  }

  private static List<String> inV2(String packages) {
    return packages(V2, packages);
  }

  private static List<String> packages(String root, String names) {
    return Arrays.stream(names.split(" "))
        .map(name -> name.startsWith("com.") ? name : root + name)
        .toList();
  }
}
