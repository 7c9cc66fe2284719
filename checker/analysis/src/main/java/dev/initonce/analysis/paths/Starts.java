package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.syntax.Local;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What runs though no code in view calls it: what containers and the runtime make, and the entry
 * points. A static initialiser runs where its class is first used.
 */
final class Starts {

  private final World world;
  private final EntryPoints entryPoints;
  private final Sites sites;

  Starts(World world, EntryPoints entryPoints, Sites sites) {
    this.world = world;
    this.entryPoints = entryPoints;
    this.sites = sites;
  }

  /** Makes the nodes that the walk begins with. */
  void all() {
    managedObjects();
    Set<EntryPoint> entries = entryPoints.found();
    entries.forEach(this::entryPoint);
    handlerFunctions();
    if (!entries.isEmpty()) {
      requestScoped();
    }
  }

  /** The body of a lambda that is an entry point by itself. */
  void entryFunction(Body function, Node creator) {
    Node entry = world.node(function, Phase.INVOCATION, creator.self(), creator);
    sites.addRoot(entry, false);
    feedEvent(entry);
  }

  private void managedObjects() {
    for (TypeInfo type : world.types().all()) {
      if (type.isConcrete() && Boolean.TRUE.equals(world.lifetimes().isKeptByContainer(type))) {
        makeKept(type);
      }
      for (List<Body> bodies : type.methods().values()) {
        for (Body body : bodies) {
          if (world.lifetimes().isProducer(body)) {
            Token self = body.isStatic() ? null : new Token.Instance(type.name(), true, null);
            Node producer = world.node(body, Phase.ONCE, self, null);
            supplyFromContainer(producer);
            if (entryPoints.givesFunction(body)) {
              producer.returns().listen(this::beanFunction);
            }
          }
        }
      }
    }
  }

  /** The lambda that a bean method gives runs on each invocation. */
  private void beanFunction(Token token) {
    if (token instanceof Token.Function function) {
      entryFunction(function.body(), function.creator());
    }
  }

  /** Runs the code that makes a handler of a lambda, so that the lambda's variables are known. */
  private void handlerFunctions() {
    for (Body function : world.program().functions()) {
      Body maker = function.enclosing();
      if (maker != null && makesHandler(maker, function)) {
        runOnce(maker);
      }
    }
  }

  /** Runs a body after those that it stands in, from the outermost on. */
  private Node runOnce(Body body) {
    Body around = body.enclosing();
    if (around != null) {
      Node creator = runOnce(around);
      return world.node(body, Phase.ONCE, creator.self(), creator);
    }
    Token self = body.isStatic() ? null : new Token.Instance(body.owner().name(), true, null);
    return world.node(body, Phase.ONCE, self, null);
  }

  private boolean makesHandler(Body maker, Body function) {
    return maker.steps().stream()
        .anyMatch(
            step ->
                step.operation() instanceof Operation.MakeFunction make
                    && make.body().equals(function)
                    && entryPoints.isEntryType(make.type()));
  }

  /** A container makes these anew on each invocation, wherever they are injected. */
  private void requestScoped() {
    for (TypeInfo type : world.types().all()) {
      for (List<Body> bodies : type.methods().values()) {
        for (Body body : bodies) {
          if (world.lifetimes().isRequestScopedProducer(body)) {
            Token self = new Token.Instance(type.name(), true, null);
            perRequest(world.node(body, Phase.INVOCATION, body.isStatic() ? null : self, null));
          }
        }
      }
      if (type.isConcrete() && world.lifetimes().isRequestScoped(type)) {
        Token.Instance self = new Token.Instance(type.name(), false, null);
        world.instances().add(self);
        for (Body constructor : type.methods("<init>")) {
          perRequest(world.node(constructor, Phase.INVOCATION, self, null));
        }
      }
    }
  }

  private void perRequest(Node node) {
    supplyFromContainer(node);
    sites.addRoot(node, false);
  }

  private void entryPoint(EntryPoint entry) {
    TypeInfo receiver = entry.receiver();
    if (receiver != null && entry.isMadeAnew()) {
      newHandler(entry.body(), receiver);
      return;
    }
    Token self = receiver == null ? null : makeKept(receiver);
    Node node = world.node(entry.body(), Phase.INVOCATION, self, null);
    sites.addRoot(node, entry.isService());
    feedEvent(node);
  }

  /** The container makes an object of the class for each invocation, and runs it. */
  private void newHandler(Body body, TypeInfo type) {
    Token.Instance self = new Token.Instance(type.name(), false, null);
    Node node = world.node(body, Phase.INVOCATION, body.isStatic() ? null : self, null);
    sites.addRootOfNewHandler(node);
    feedEvent(node);
    new UnscopedObjects(world, new OnInvocation(), false).construct(type, self);
  }

  /** Runs what belongs to a handler that is made for each invocation: nothing in view calls it. */
  private final class OnInvocation implements UnscopedObjects.Runner {

    @Override
    public Node run(Body body, @Nullable Token self) {
      Node node = world.node(body, Phase.INVOCATION, self, null);
      sites.addRootOfNewHandler(node);
      return node;
    }

    @Override
    public void built(Resource resource) {
      // A handler that is a client of its own has no place where it is made.
    }
  }

  /** The runtime or a container makes one object of the class, and keeps it. */
  private Token.Instance makeKept(TypeInfo type) {
    Token.Instance self = new Token.Instance(type.name(), true, null);
    world.instances().add(self);
    for (TypeInfo above : world.types().lineage(type.name())) {
      for (List<Body> bodies : above.methods().values()) {
        for (Body body : bodies) {
          boolean constructor = body.kind() == Body.Kind.CONSTRUCTOR && above == type;
          if (constructor || world.lifetimes().runsOnce(body)) {
            supplyFromContainer(world.node(body, Phase.ONCE, self, null));
          }
        }
      }
    }
    return self;
  }

  /** What a container or runtime passes in is whatever objects of the parameter's type it has. */
  private void supplyFromContainer(Node node) {
    for (Local parameter : node.body().parameters()) {
      String type = parameter.type().name();
      if (world.types().inView(type)) {
        world.instances().of(type).flowTo(node.local(parameter));
      } else if (world.resources().ruleFor(type) != null) {
        node.local(parameter).add(new Token.Instance(type, true, null));
      }
    }
  }

  private static void feedEvent(Node node) {
    for (Local parameter : node.body().parameters()) {
      if (!EntryPoints.isContext(parameter)) {
        node.local(parameter).add(new Token.Event());
      }
    }
  }
}
