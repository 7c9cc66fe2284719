package dev.initonce.junit;

import dev.initonce.junit.builds.ClientBuilds;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/** Watches the method of a test. */
final class BuildsNoClientsExtension
    implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
  private static final Namespace NAMESPACE = Namespace.create(BuildsNoClientsExtension.class);

  @Override
  public void beforeTestExecution(ExtensionContext context) {
    boolean deep =
        AnnotationSupport.findAnnotation(context.getElement(), BuildsNoClients.class)
            .or(
                () ->
                    AnnotationSupport.findAnnotation(context.getTestClass(), BuildsNoClients.class))
            .map(BuildsNoClients::deep)
            .orElse(false);
    context
        .getStore(NAMESPACE)
        .put(ClientBuilds.class, deep ? ClientBuilds.watchDeeply() : ClientBuilds.watch());
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    ClientBuilds watch = context.getStore(NAMESPACE).remove(ClientBuilds.class, ClientBuilds.class);
    if (watch == null) {
      return;
    }
    watch.close();
    boolean alreadyFailed = context.getExecutionException().isPresent();
    if (!alreadyFailed) {
      watch.verifyNothingBuilt();
    }
  }
}
