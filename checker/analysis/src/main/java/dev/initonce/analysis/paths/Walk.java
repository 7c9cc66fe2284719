package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The walk over a program, from what runs once and from the entry points, to a fixed point. Nodes,
 * values and dead keepers only grow, so that each edge is handled a bounded number of times.
 */
final class Walk {

  private final World world;
  private final Values values;
  private final Keepers keepers;
  private final Resets resets;
  private final Sites sites = new Sites();
  private final Calls calls;
  private final EntryPoints entryPoints;

  Walk(Program program, Catalog catalog, EntryPoints entryPoints) {
    this.world = new World(program, catalog);
    this.values = new Values(world, storedFields());
    this.keepers = new Keepers(world, values);
    this.resets = new Resets(world.fields(), values, keepers);
    this.calls = new Calls(world, values, keepers, sites);
    this.entryPoints = entryPoints;
    world.onNewNode(this::runSteps);
  }

  World world() {
    return world;
  }

  Values values() {
    return values;
  }

  Keepers keepers() {
    return keepers;
  }

  Sites sites() {
    return sites;
  }

  /** Runs everything that runs, until nothing new comes to light. */
  void run() {
    startStaticInitializers();
    startManagedObjects();
    Set<EntryPoint> entries = entryPoints.found();
    entries.forEach(this::start);
    startHandlerFunctions();
    if (!entries.isEmpty()) {
      startRequestScoped();
    }
    world.queue().drain();
    do {
      calls.settle();
    } while (resets.release());
  }

  private Set<Fields.Field> storedFields() {
    Set<Fields.Field> stored = new HashSet<>();
    for (TypeInfo type : world.types().all()) {
      type.methods().values().forEach(bodies -> bodies.forEach(body -> collect(body, stored)));
      collect(type.instanceInitializer(), stored);
      collect(type.staticInitializer(), stored);
    }
    world.program().functions().forEach(body -> collect(body, stored));
    return stored;
  }

  private void collect(@Nullable Body body, Set<Fields.Field> stored) {
    if (body == null) {
      return;
    }
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.SetField set) {
        stored.add(world.fields().field(set.owner(), set.name()));
      }
    }
  }

  private void startStaticInitializers() {
    for (TypeInfo type : world.types().all()) {
      Body initializer = type.staticInitializer();
      if (initializer != null) {
        world.node(initializer, Phase.ONCE, null, null);
      }
    }
  }

  private void startManagedObjects() {
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
              producer.returns().listen(this::startFunction);
            }
          }
        }
      }
    }
  }

  /** Runs the code that makes a handler of a lambda, so that the lambda's variables are known. */
  private void startHandlerFunctions() {
    for (Body function : world.program().functions()) {
      Body maker = function.enclosing();
      while (maker != null && maker.enclosing() != null) {
        maker = maker.enclosing();
      }
      if (maker != null && makesHandler(function)) {
        Token self = maker.isStatic() ? null : new Token.Instance(maker.owner().name(), true, null);
        world.node(maker, Phase.ONCE, self, null);
      }
    }
  }

  private boolean makesHandler(Body function) {
    Body maker = function.enclosing();
    return maker != null
        && maker.steps().stream()
            .anyMatch(
                step ->
                    step.operation() instanceof Operation.MakeFunction make
                        && make.body().equals(function)
                        && entryPoints.isEntryType(make.type()));
  }

  /** A container makes these anew on each invocation, wherever they are injected. */
  private void startRequestScoped() {
    for (TypeInfo type : world.types().all()) {
      for (List<Body> bodies : type.methods().values()) {
        for (Body body : bodies) {
          if (world.lifetimes().isRequestScopedProducer(body)) {
            Token self = new Token.Instance(type.name(), true, null);
            Node node = world.node(body, Phase.INVOCATION, body.isStatic() ? null : self, null);
            supplyFromContainer(node);
            sites.addRoot(node, false);
          }
        }
      }
      if (type.isConcrete() && world.lifetimes().isRequestScoped(type)) {
        Token.Instance self = new Token.Instance(type.name(), false, null);
        world.instances().add(self);
        for (Body constructor : type.methods("<init>")) {
          Node node = world.node(constructor, Phase.INVOCATION, self, null);
          supplyFromContainer(node);
          sites.addRoot(node, false);
        }
      }
    }
  }

  /** The lambda that a bean method gives runs on each invocation. */
  private void startFunction(Token token) {
    if (token instanceof Token.Function function) {
      Node creator = function.creator();
      Node entry = world.node(function.body(), Phase.INVOCATION, creator.self(), creator);
      sites.addRoot(entry, false);
      feedEvent(entry);
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
      } else if (world.catalog().ruleFor(type, world.types()) != null) {
        node.local(parameter).add(new Token.Instance(type, true, null));
      }
    }
  }

  private void start(EntryPoint entry) {
    TypeInfo receiver = entry.receiver();
    Token self = receiver == null ? null : makeKept(receiver);
    Node node = world.node(entry.body(), Phase.INVOCATION, self, null);
    sites.addRoot(node, entry.isService());
    feedEvent(node);
  }

  private static void feedEvent(Node node) {
    for (Local parameter : node.body().parameters()) {
      if (!parameter.type().name().equals("com.amazonaws.services.lambda.runtime.Context")) {
        node.local(parameter).add(new Token.Event());
      }
    }
  }

  private void runSteps(Node node) {
    for (Step step : node.body().steps()) {
      keepers.run(node, step.region(), phase -> run(node, step, phase));
    }
  }

  private void run(Node node, Step step, Phase phase) {
    resets.note(node, step, phase);
    Operation operation = step.operation();
    if (operation instanceof Operation.SetLocal set) {
      values.slot(node, set.value()).flowTo(node.local(set.local()));
    } else if (operation instanceof Operation.SetField set) {
      setField(node, set);
    } else if (operation instanceof Operation.Return ret) {
      values.slot(node, ret.value()).flowTo(node.returns());
    } else if (operation instanceof Operation.MakeFunction make) {
      makeFunction(node, step, make, phase);
    } else if (operation instanceof Operation.Make make) {
      calls.make(node, step, make, phase);
    } else if (operation instanceof Operation.Initialize initialize) {
      initialize(node, step, initialize, phase);
    } else if (operation instanceof Operation.Call call) {
      calls.call(node, step, call, phase);
    } else if (operation instanceof Operation.Close close) {
      // Only asked for when the walk is over: what flows there must flow before.
      values.slot(node, close.resource());
    }
  }

  private void setField(Node node, Operation.SetField set) {
    Fields.Field field = world.fields().field(set.owner(), set.name());
    Slot value = values.slot(node, set.value());
    Value receiver = set.receiver();
    if (receiver == null) {
      value.flowTo(world.fields().slot(field, true));
      return;
    }
    values
        .slot(node, receiver)
        .listen(
            token -> {
              if (token instanceof Token.Instance instance) {
                value.flowTo(world.fields().slot(field, instance.kept()));
              }
            });
  }

  private void makeFunction(Node node, Step step, Operation.MakeFunction make, Phase phase) {
    Token.Function function = new Token.Function(make.body(), node, phase);
    node.result(step.index()).add(function);
    if (entryPoints.isEntryType(make.type())) {
      Node entry = world.node(make.body(), Phase.INVOCATION, node.self(), node);
      sites.addRoot(entry, false);
      feedEvent(entry);
    }
  }

  private void initialize(Node node, Step step, Operation.Initialize init, Phase phase) {
    TypeInfo type = world.types().get(init.className());
    Body body = type == null ? null : type.instanceInitializer();
    if (body != null) {
      Node target = world.node(body, phase, node.self(), null);
      if (phase == Phase.INVOCATION) {
        Node.connect(new Node.Edge(node, step, target, false));
      }
    }
  }
}
