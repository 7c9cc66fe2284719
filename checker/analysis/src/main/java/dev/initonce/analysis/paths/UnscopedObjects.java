package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Construction;
import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Local;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one request to a container makes: the object, and whatever without a scope is injected into
 * it. A container keeps only what has a scope; all else lives as long as what asked for it.
 */
final class UnscopedObjects {

  /** Lets a body of such an object run for the request. */
  interface Runner {

    /** Returns the node of the body, which runs with that receiver. */
    Node run(Body body, @Nullable Token self);

    /** Tells that the body of a constructor in view is a construction of a resource itself. */
    void built(Resource resource);
  }

  /** What a request says that is not typed: it would mean every object there is. */
  private static final String ANYTHING = "java.lang.Object";

  private final World world;
  private final Runner runner;
  private final boolean kept;
  private final Set<String> underWay = new HashSet<>();

  /**
   * Makes it for one request.
   *
   * @param kept whether the request is made once, so that what it gives stays
   */
  UnscopedObjects(World world, Runner runner, boolean kept) {
    this.world = world;
    this.runner = runner;
    this.kept = kept;
  }

  /** Asks for an object of that type by name, so that each class without a scope is made. */
  void lookUp(String wanted, Slot into) {
    ask(wanted, type -> type.isConcrete() && !isKept(type), into);
  }

  private boolean isKept(TypeInfo type) {
    return world.lifetimes().isSingleton(type)
        || (!world.lifetimes().isManaged(type) && isProduced(type));
  }

  /** A class that only a producer makes is not made by the container itself. */
  private boolean isProduced(TypeInfo type) {
    return world.types().all().stream()
        .flatMap(module -> module.methods().values().stream())
        .flatMap(List::stream)
        .filter(world.lifetimes()::isProducer)
        .anyMatch(
            body -> world.types().isSubtype(type.name(), body.signature().returnType().name()));
  }

  private void ask(String wanted, Predicate<TypeInfo> isMade, Slot into) {
    if (wanted.isEmpty() || wanted.equals(ANYTHING) || !underWay.add(wanted)) {
      return;
    }
    boolean produced = produce(wanted, into);
    if (world.types().inView(wanted)) {
      world.types().subtypesOf(wanted).stream().filter(isMade).forEach(type -> make(type, into));
      world.instances().of(wanted).flowTo(into);
    } else if (!produced && world.resources().ruleFor(wanted) != null) {
      into.add(new Token.Instance(wanted, true, null));
    }
    underWay.remove(wanted);
  }

  private boolean produce(String wanted, Slot into) {
    boolean found = false;
    for (TypeInfo module : world.types().all()) {
      for (List<Body> bodies : module.methods().values()) {
        for (Body body : bodies) {
          if (world.lifetimes().isUnscopedProducer(body)
              && world.types().isSubtype(body.signature().returnType().name(), wanted)) {
            Token self = new Token.Instance(module.name(), true, null);
            Node producer = runner.run(body, body.isStatic() ? null : self);
            supply(producer);
            producer.returns().flowTo(into);
            found = true;
          }
        }
      }
    }
    return found;
  }

  private void make(TypeInfo type, Slot into) {
    Token.Instance made = new Token.Instance(type.name(), kept, null);
    Resource resource =
        world
            .resources()
            .builtBy(new Construction(type.name(), "<init>", null, Set.of(), type.name()));
    if (resource != null) {
      runner.built(resource);
    }
    into.add(made);
    construct(type, made);
  }

  /** Runs what makes an object of the class ready, with all that is injected into it. */
  void construct(TypeInfo type, Token.Instance self) {
    world.instances().add(self);
    for (TypeInfo above : world.types().lineage(type.name())) {
      for (ClassDeclaration.Field field : above.fields().values()) {
        if (!field.isStatic() && world.lifetimes().isInjected(field)) {
          FieldRef injected = world.fields().field(above.name(), field.name());
          inject(field.type().name(), world.fields().slot(injected, self.kept()));
        }
      }
      for (List<Body> bodies : above.methods().values()) {
        for (Body body : bodies) {
          boolean constructor = body.kind() == Body.Kind.CONSTRUCTOR && above == type;
          if (constructor || (!isConstructor(body) && world.lifetimes().runsOnce(body))) {
            supply(runner.run(body, self));
          }
        }
      }
    }
  }

  private static boolean isConstructor(Body body) {
    return body.kind() == Body.Kind.CONSTRUCTOR;
  }

  private void supply(Node node) {
    for (Local parameter : node.body().parameters()) {
      inject(parameter.type().name(), node.local(parameter));
    }
  }

  private void inject(String wanted, Slot into) {
    ask(wanted, world.lifetimes()::isMadeWhereAsked, into);
  }
}
