package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.finding.Check.CONNECTION_OPENED;
import static dev.initonce.analysis.finding.Check.REUSABLE_OBJECT_BUILT;

import java.util.List;

/**
 * Clients of other clouds, of language models and of services that push their settings. The names
 * are those of the packages at the version that stands beside each rule.
 */
final class RemoteServicesModel implements Catalog.Model {

  @Override
  public void addTo(Catalog.Builder catalog) {
    clouds(catalog);
    languageModels(catalog);
  }

  /**
   * google-cloud-secretmanager 2.95.0 and -pubsub 1.160.0, azure-storage-blob 12.37.2 and
   * -security-keyvault-secrets 4.11.1, LaunchDarkly 7.13.0, Unleash 12.2.3, fabric8 8.0.0.
   */
  private static void clouds(Catalog.Builder catalog) {
    catalog
        .add(
            connection()
                .types("com.google.cloud.**Client", "com.google.cloud.pubsub.v1.Publisher")
                .creators("create")
                .builds("build")
                .build())
        .add(connection().factories("com.azure.**ClientBuilder#build*Client").build())
        .add(
            // Each keeps a stream open, or a thread that asks, and has all flags loaded first.
            connection()
                .types("com.launchdarkly.sdk.server.LDClient", "io.getunleash.DefaultUnleash")
                .constructors()
                .build())
        .add(
            connection()
                .factories("io.fabric8.kubernetes.client.KubernetesClientBuilder#build")
                .gives("io.fabric8.kubernetes.client.KubernetesClient")
                .build());
  }

  /** openai-java 4.101.0, anthropic-java 3.14.0, langchain4j 1.16 to 1.19: an HTTP client each. */
  private static void languageModels(Catalog.Builder catalog) {
    String once = "Build it once: a static final field.";
    for (String vendor :
        List.of("openai.client.okhttp.OpenAI", "anthropic.client.okhttp.Anthropic")) {
      String client = "com." + vendor + "OkHttpClient";
      catalog.add(
          ResourceRule.of(REUSABLE_OBJECT_BUILT)
              .factories(
                  client + "#fromEnv",
                  client + ".Builder#build",
                  client + "Async#fromEnv",
                  client + "Async.Builder#build")
              .gives(client)
              .advice(once)
              .build());
    }
    catalog.add(
        ResourceRule.of(REUSABLE_OBJECT_BUILT)
            .types("dev.langchain4j.model.**Model")
            .constructors()
            .builds("build")
            .advice(once)
            .build());
  }

  private static ResourceRule.Builder connection() {
    return ResourceRule.of(CONNECTION_OPENED)
        .advice("Open it once: a static final field, or the handler's constructor.");
  }
}
