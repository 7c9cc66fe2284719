package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.finding.Check.CONTAINER_STARTED;
import static dev.initonce.analysis.finding.Check.REUSABLE_OBJECT_BUILT;

/** Resources of other libraries: containers, and objects made to be shared. */
final class LibraryResourcesModel implements Catalog.Model {

  @Override
  public void addTo(Catalog.Builder catalog) {
    containers(catalog);
    reusableObjects(catalog);
  }

  private static void containers(Catalog.Builder catalog) {
    catalog
        .add(
            ResourceRule.of(CONTAINER_STARTED)
                .types("org.springframework.**ApplicationContext")
                .subtypesOf("org.springframework.context.ApplicationContext")
                .constructors()
                .factories(
                    "com.google.inject.Guice#createInjector",
                    "org.springframework.boot.SpringApplication#run",
                    "org.springframework.boot.builder.SpringApplicationBuilder#run",
                    "io.micronaut.context.ApplicationContext#run",
                    "io.micronaut.context.ApplicationContextBuilder#start",
                    "*.persistence.Persistence#createEntityManagerFactory",
                    "org.hibernate.cfg.Configuration#buildSessionFactory",
                    "org.hibernate.boot.Metadata#buildSessionFactory")
                .advice("Start it once: in a static final field, or in the handler's constructor.")
                .build())
        .add(
            ResourceRule.of(CONTAINER_STARTED)
                .factories(
                    "Dagger*#create",
                    "**.Dagger*#create",
                    "Dagger*.Builder#build",
                    "**.Dagger*.Builder#build")
                .generated()
                .advice("Start it once: in a static final field, or in the handler's constructor.")
                .build());
  }

  private static void reusableObjects(Catalog.Builder catalog) {
    String once = "Build it once: a static final field.";
    catalog
        .add(
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .types(
                    "com.fasterxml.jackson.databind.ObjectMapper",
                    "com.fasterxml.jackson.databind.json.JsonMapper",
                    "com.fasterxml.jackson.dataformat.**Mapper",
                    "tools.jackson.databind.ObjectMapper",
                    "tools.jackson.databind.json.JsonMapper",
                    "tools.jackson.dataformat.**Mapper",
                    "com.google.gson.Gson",
                    "okhttp3.OkHttpClient",
                    "org.springframework.web.client.RestTemplate",
                    "java.util.concurrent.ThreadPoolExecutor",
                    "java.util.concurrent.ScheduledThreadPoolExecutor",
                    "java.util.concurrent.ForkJoinPool")
                .constructors()
                .builds("build", "create")
                .advice(once)
                .build())
        .add(
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .types("java.net.http.HttpClient")
                .builds("build")
                .factories("java.net.http.HttpClient#newHttpClient")
                .advice(once)
                .build())
        .add(
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .types(
                    "org.apache.http.impl.client.CloseableHttpClient",
                    "org.apache.http.client.HttpClient",
                    "org.apache.hc.client5.http.impl.classic.CloseableHttpClient",
                    "org.springframework.web.reactive.function.client.WebClient",
                    "org.springframework.web.client.RestClient",
                    "org.springframework.web.client.RestTemplate",
                    "*.ws.rs.client.Client")
                .constructors()
                .creators("create")
                .builds("build")
                .factories(
                    "org.apache.http.impl.client.HttpClients#create*",
                    "org.apache.hc.client5.http.impl.**.HttpClients#create*",
                    "org.apache.hc.client5.http.impl.**.HttpAsyncClients#create*",
                    "org.springframework.boot.web.client.RestTemplateBuilder#build",
                    "*.ws.rs.client.ClientBuilder#newClient")
                .advice(once)
                .build())
        .add(
            ResourceRule.of(REUSABLE_OBJECT_BUILT)
                .factories(
                    "java.util.concurrent.Executors#new*Pool",
                    "java.util.concurrent.Executors#new*Executor",
                    "java.util.concurrent.Executors#newThreadPerTaskExecutor")
                .except("java.util.concurrent.Executors#newVirtualThreadPerTaskExecutor")
                .advice(once)
                .build());
  }
}
