package dev.initonce.analysis.catalog;

import static dev.initonce.analysis.catalog.EntryPointRule.Kind.FUNCTION_METHOD;
import static dev.initonce.analysis.catalog.EntryPointRule.Kind.LAMBDA_ANNOTATION;
import static dev.initonce.analysis.catalog.EntryPointRule.Kind.LAMBDA_METHOD;
import static dev.initonce.analysis.catalog.EntryPointRule.Kind.LAMBDA_PARAMETER;
import static dev.initonce.analysis.catalog.EntryPointRule.Kind.SERVICE_ANNOTATION;
import static dev.initonce.analysis.catalog.EntryPointRule.Kind.SERVICE_PROXY;

import java.util.List;

/** Where invocations come in. */
final class EntryPointsModel implements Catalog.Model {

  private static final String RUNTIME = "com.amazonaws.services.lambda.runtime.";

  @Override
  public void addTo(Catalog.Builder catalog) {
    method(catalog, RUNTIME + "RequestHandler", "handleRequest", 2);
    method(catalog, RUNTIME + "RequestStreamHandler", "handleRequest", 3);
    method(catalog, "io.micronaut.function.aws.MicronautRequestHandler", "execute", 1);
    method(catalog, "com.amazon.ask.dispatcher.request.handler.RequestHandler", "handle", 1);
    method(catalog, "com.amazon.ask.request.handler.GenericRequestHandler", "handle", 1);
    method(catalog, "software.amazon.lambda.durable.DurableHandler", "handleRequest", 2);
    for (String change : List.of("create", "update", "delete")) {
      method(
          catalog,
          "software.amazon.lambda.powertools.cloudformation.AbstractCustomResourceHandler",
          change,
          2);
    }
    method(catalog, RUNTIME + "CustomPojoSerializer", "fromJson", 2);
    method(catalog, RUNTIME + "CustomPojoSerializer", "toJson", 3);
    resourceHandlers(catalog);
    connectors(catalog);
    function(catalog, "java.util.function.Function", "apply", 1);
    function(catalog, "java.util.function.Consumer", "accept", 1);
    function(catalog, "java.util.function.Supplier", "get", 0);
    annotations(catalog);
  }

  /**
   * Handlers of CloudFormation resource types and hooks, of cloudformation-cli-java-plugin 2: a
   * generated wrapper is the Lambda, and passes its proxy to what extends a generated base class.
   */
  private static void resourceHandlers(Catalog.Builder catalog) {
    String library = "software.amazon.cloudformation.";
    for (String wrapper : List.of("Abstract", "Lambda", "HookAbstract", "HookLambda")) {
      method(catalog, library + wrapper + "Wrapper", "invokeHandler", -1);
    }
    String proxy = library + "proxy.AmazonWebServicesClientProxy";
    catalog.add(new EntryPointRule(LAMBDA_PARAMETER, proxy, "handleRequest", -1));
  }

  /**
   * Connectors of Athena's federated queries, of aws-athena-federation-sdk 2024 and 2025: the base
   * class is the Lambda, and calls these methods of a subclass, or of what a composite was given.
   */
  private static void connectors(Catalog.Builder catalog) {
    String handlers = "com.amazonaws.athena.connector.lambda.handlers.";
    for (String base : List.of("MetadataHandler", "GlueMetadataHandler", "UnifiedHandler")) {
      for (String request :
          List.of(
              "doGetDataSourceCapabilities",
              "doListSchemaNames",
              "doListTables",
              "doGetTable",
              "doGetQueryPassthroughSchema",
              "doGetTableLayout",
              "doGetSplits",
              "enhancePartitionSchema")) {
        method(catalog, handlers + base, request, 2);
      }
      method(catalog, handlers + base, "getPartitions", 3);
      method(catalog, handlers + base, "onPing", 1);
    }
    for (String base : List.of("RecordHandler", "UnifiedHandler")) {
      method(catalog, handlers + base, "doReadRecords", 2);
      method(catalog, handlers + base, "readWithConstraint", 3);
      method(catalog, handlers + base, "getSpillConfig", 1);
    }
    method(catalog, handlers + "RecordHandler", "onPing", 1);
    method(catalog, handlers + "UserDefinedFunctionHandler", EntryPointRule.EVERY, -1);
  }

  private static void annotations(Catalog.Builder catalog) {
    annotation(catalog, LAMBDA_ANNOTATION, "io.quarkus.funqy.Funq");
    for (String mapping : List.of("Request", "Get", "Post", "Put", "Delete", "Patch")) {
      annotation(
          catalog,
          SERVICE_ANNOTATION,
          "org.springframework.web.bind.annotation." + mapping + "Mapping");
    }
    for (String verb : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")) {
      annotation(catalog, SERVICE_ANNOTATION, "jakarta.ws.rs." + verb);
      annotation(catalog, SERVICE_ANNOTATION, "javax.ws.rs." + verb);
    }
    for (String verb :
        List.of("Get", "Post", "Put", "Delete", "Patch", "Head", "Options", "CustomHttpMethod")) {
      annotation(catalog, SERVICE_ANNOTATION, "io.micronaut.http.annotation." + verb);
    }
    for (String listener :
        List.of(
            "io.awspring.cloud.sqs.annotation.SqsListener",
            "io.awspring.cloud.messaging.listener.annotation.SqsListener",
            "org.springframework.cloud.aws.messaging.listener.annotation.SqsListener",
            "org.springframework.kafka.annotation.KafkaListener",
            "org.springframework.jms.annotation.JmsListener",
            "org.springframework.amqp.rabbit.annotation.RabbitListener",
            "org.eclipse.microprofile.reactive.messaging.Incoming",
            "io.micronaut.configuration.kafka.annotation.Topic",
            "io.micronaut.jms.annotations.Queue")) {
      annotation(catalog, SERVICE_ANNOTATION, listener);
    }
    for (String proxy :
        List.of(
            "com.amazonaws.serverless.proxy.**ContainerHandler",
            "com.amazonaws.serverless.proxy.**Handler",
            "com.amazonaws.serverless.proxy.spring.SpringDelegatingLambdaContainerHandler",
            "io.micronaut.function.aws.proxy.**",
            "org.springframework.cloud.function.adapter.aws.web.**",
            "io.quarkus.amazon.lambda.http.**")) {
      catalog.add(new EntryPointRule(SERVICE_PROXY, proxy, "", -1));
    }
  }

  private static void method(Catalog.Builder catalog, String type, String name, int arity) {
    catalog.add(new EntryPointRule(LAMBDA_METHOD, type, name, arity));
  }

  private static void function(Catalog.Builder catalog, String type, String name, int arity) {
    catalog.add(new EntryPointRule(FUNCTION_METHOD, type, name, arity));
  }

  private static void annotation(
      Catalog.Builder catalog, EntryPointRule.Kind kind, String annotation) {
    catalog.add(new EntryPointRule(kind, annotation, "", -1));
  }
}
