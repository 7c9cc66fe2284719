package dev.initonce.analysis.catalog;

import dev.initonce.analysis.catalog.KeepingRule.Kind;

/** What keeps values, and how long the objects of the usual containers live. */
final class KeepingModel implements Catalog.Model {

  @Override
  public void addTo(Catalog.Builder catalog) {
    add(
        catalog,
        Kind.MEMOIZER,
        "com.google.common.base.Suppliers#memoize*",
        "com.google.common.cache.CacheLoader#from",
        "com.google.common.cache.CacheBuilder#build",
        "com.github.benmanes.caffeine.cache.Caffeine#build*",
        "io.vavr.Lazy#of",
        "io.vavr.Lazy#val",
        "org.springframework.util.function.SingletonSupplier#of*",
        "org.springframework.util.function.SingletonSupplier#<init>",
        "org.apache.commons.lang3.**#setInitializer",
        "org.apache.commons.lang3.**Initializer.Builder#setInitializer",
        "java.lang.ThreadLocal#withInitial",
        "java.lang.StableValue#supplier",
        "java.lang.StableValue#map",
        "java.lang.StableValue#list",
        "java.lang.LazyConstant#of",
        "java.util.function.Suppliers#memoize",
        "**.Lazy#of",
        "**.Lazy#<init>",
        "**.Memoizer#<init>");
    add(
        catalog,
        Kind.MEMOIZING_BASE,
        "org.apache.commons.lang3.concurrent.LazyInitializer#initialize",
        "org.apache.commons.lang3.concurrent.AtomicInitializer#initialize",
        "org.apache.commons.lang3.concurrent.AtomicSafeInitializer#initialize",
        "org.apache.commons.lang3.concurrent.ConcurrentInitializer#initialize",
        "com.google.common.cache.CacheLoader#load",
        "com.github.benmanes.caffeine.cache.CacheLoader#load",
        "java.lang.ThreadLocal#initialValue",
        "java.lang.ClassValue#computeValue");
    add(
        catalog,
        Kind.CALLBACK,
        "java.lang.Runnable#run",
        "java.lang.Thread#run",
        "java.util.TimerTask#run",
        "java.util.concurrent.Callable#call",
        "java.util.concurrent.RecursiveTask#compute",
        "java.util.concurrent.RecursiveAction#compute",
        "java.util.function.Supplier#get",
        "java.util.function.Function#apply",
        "java.util.function.BiFunction#apply",
        "java.util.function.UnaryOperator#apply",
        "java.util.function.BinaryOperator#apply",
        "java.util.function.Consumer#accept",
        "java.util.function.BiConsumer#accept",
        "java.util.function.Predicate#test",
        "java.util.function.BiPredicate#test",
        "java.util.Comparator#compare");
    lifetimes(catalog);
  }

  private static void lifetimes(Catalog.Builder catalog) {
    add(
        catalog,
        Kind.SINGLETON,
        "javax.inject.Singleton",
        "jakarta.inject.Singleton",
        "com.google.inject.Singleton",
        "jakarta.ejb.Singleton",
        "jakarta.enterprise.context.ApplicationScoped",
        "javax.enterprise.context.ApplicationScoped",
        "io.micronaut.context.annotation.Context",
        "io.micronaut.http.annotation.Controller",
        "io.micronaut.function.FunctionBean",
        "org.springframework.stereotype.*",
        "org.springframework.context.annotation.Configuration",
        "org.springframework.boot.autoconfigure.SpringBootApplication",
        "org.springframework.web.bind.annotation.RestController",
        "org.springframework.web.bind.annotation.*ControllerAdvice",
        "dagger.Reusable");
    add(
        catalog,
        Kind.PER_REQUEST_FOR_IT,
        "io.micronaut.context.annotation.Prototype",
        "jakarta.enterprise.context.Dependent",
        "javax.enterprise.context.Dependent");
    add(
        catalog,
        Kind.REQUEST_SCOPED,
        "jakarta.enterprise.context.RequestScoped",
        "javax.enterprise.context.RequestScoped",
        "io.micronaut.runtime.http.scope.RequestScope",
        "org.springframework.web.context.annotation.RequestScope");
    add(
        catalog,
        Kind.PRODUCER,
        "org.springframework.context.annotation.Bean",
        "dagger.Provides",
        "com.google.inject.Provides",
        "jakarta.enterprise.inject.Produces",
        "javax.enterprise.inject.Produces",
        "io.micronaut.context.annotation.Bean");
    add(
        catalog,
        Kind.LIFECYCLE,
        "jakarta.annotation.PostConstruct",
        "javax.annotation.PostConstruct",
        "jakarta.inject.Inject",
        "javax.inject.Inject",
        "com.google.inject.Inject",
        "org.springframework.beans.factory.annotation.Autowired",
        "io.micronaut.context.event.StartupEvent");
    add(
        catalog,
        Kind.LIFECYCLE_METHOD,
        "org.crac.Resource#beforeCheckpoint",
        "org.crac.Resource#afterRestore",
        "jdk.crac.Resource#beforeCheckpoint",
        "jdk.crac.Resource#afterRestore",
        "org.springframework.beans.factory.InitializingBean#afterPropertiesSet",
        "com.google.inject.AbstractModule#configure",
        "com.google.inject.Module#configure");
    add(
        catalog,
        Kind.CONTAINER_LOOKUP,
        "org.springframework.**#getBean",
        "com.google.inject.Injector#getInstance",
        "io.micronaut.context.**#getBean",
        "io.micronaut.context.**#createBean",
        "*.inject.Provider#get",
        "com.google.inject.Provider#get",
        "jakarta.enterprise.inject.Instance#get",
        "org.springframework.beans.factory.ObjectProvider#getObject",
        "org.springframework.beans.factory.ObjectFactory#getObject");
  }

  private static void add(Catalog.Builder catalog, Kind kind, String... patterns) {
    for (String pattern : patterns) {
      catalog.add(KeepingRule.of(kind, pattern));
    }
  }
}
