package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Construction;
import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs calls and instantiations: finds the bodies that they mean and lets values flow. */
final class Calls {

  private final World world;
  private final Values values;
  private final Sites sites;
  private final FunctionRuns functions;
  private final LibraryCalls library;
  private final ManagedLookups lookups;
  private final UnseenReceivers unseen;
  private final PassedBack passedBack;

  Calls(World world, Values values, Keepers keepers, Sites sites) {
    this.world = world;
    this.values = values;
    this.sites = sites;
    this.functions = new FunctionRuns(world, this);
    this.lookups = new ManagedLookups(world, sites);
    this.library = new LibraryCalls(world, values, keepers, this, functions, lookups);
    this.unseen = new UnseenReceivers(world);
    this.passedBack = new PassedBack(world, values);
  }

  /** Returns the methods for which it mattered that at most one type in view declares them. */
  Set<String> askedFor() {
    return unseen.askedFor();
  }

  /** Supposes receivers where none was seen to arrive, until nothing new comes to light. */
  void settle() {
    do {
      world.queue().drain();
    } while (unseen.suppose());
  }

  /** Prepares a new node for the calls of it. */
  void begin(Node node) {
    passedBack.split(node);
  }

  void make(Node node, Step step, Operation.Make make, Phase phase) {
    TypeInfo type = world.types().get(make.className());
    Node creator = type == null ? null : world.creatorOf(type.declaredIn(), node);
    Token.Instance made = new Token.Instance(make.className(), phase == Phase.ONCE, creator);
    Slot result = node.result(step.index());
    result.add(made);
    List<Slot> arguments = slots(node, make.arguments());
    Resource resource =
        world
            .resources()
            .builtBy(
                new Construction(make.className(), "<init>", null, Set.of(), make.className()));
    if (resource == null && type == null) {
      resource = world.declaredBuilds().ofLibrary(make);
    }
    if (resource != null) {
      sites.add(node, step, displayed(resource, make), arguments, phase);
    }
    if (type == null) {
      library.make(node, step, make.className(), arguments, phase);
      return;
    }
    world.instances().add(made);
    CallShape shape = CallShape.of(make);
    for (Body constructor : constructors(type, shape)) {
      invoke(node, step, constructor, made, arguments, world.newSlot(), phase);
    }
  }

  /** A user's own subclass that is made anonymously is shown by the name it was given. */
  private static Resource displayed(Resource resource, Operation.Make make) {
    return new Resource(
        make.type().isKnown() ? make.type().name() : resource.type(), resource.rule());
  }

  private List<Body> constructors(TypeInfo type, CallShape shape) {
    List<Body> fitting = world.types().findMethods(type.name(), shape);
    List<Body> own = fitting.stream().filter(body -> body.owner() == type).toList();
    return own.isEmpty() ? type.methods("<init>") : own;
  }

  void call(Node node, Step step, Operation.Call call, Phase phase) {
    List<Slot> arguments = slots(node, call.arguments());
    Slot result = node.result(step.index());
    String owner = call.method().owner();
    Value receiver = call.receiver();
    CallShape shape = CallShape.of(call);
    if (world.types().inView(owner)) {
      generated(node, step, call, phase, arguments);
    }
    if (receiver == null) {
      staticCall(node, step, call, phase, arguments);
      return;
    }
    if (call.viaSuper() || call.method().name().equals("<init>")) {
      for (Body body : superBodies(owner, shape)) {
        invoke(node, step, body, node.self(), arguments, result, phase);
      }
      return;
    }
    Slot on = values.slot(node, receiver);
    boolean declared = world.types().declares(owner, shape.name(), shape.arity());
    on.listen(
        token -> {
          if (token instanceof Token.Instance instance) {
            dispatch(node, step, call, shape, instance, arguments, phase);
          } else if (declared && token instanceof Token.Function function) {
            Node ran =
                functions.run(node, step, function, arguments, result, phase, Repetition.NONE);
            passedBack.add(node, step, ran.returns());
          }
        });
    if (declared) {
      unseen.add(on, owner);
      lookups.lookUp(node, step, call, phase);
    } else {
      library.call(node, step, call, on, arguments, phase);
      if (owner.isEmpty()) {
        unseen.addByName(on, shape);
      }
    }
  }

  private void generated(
      Node node, Step step, Operation.Call call, Phase phase, List<Slot> arguments) {
    Construction construction =
        new Construction(
            call.method().owner(), call.method().name(), null, Set.of(), call.type().name());
    Resource resource = world.resources().builtByGenerated(construction);
    if (resource != null) {
      sites.add(node, step, resource, arguments, phase);
    }
    Resource declared = world.declaredBuilds().inView(call);
    if (declared != null) {
      built(node, step, declared, arguments, phase);
    }
  }

  private List<Body> superBodies(String owner, CallShape shape) {
    TypeInfo type = world.types().get(owner);
    if (type == null) {
      return List.of();
    }
    return shape.name().equals("<init>")
        ? constructors(type, shape)
        : world.types().findMethods(owner, shape);
  }

  private void dispatch(
      Node node,
      Step step,
      Operation.Call call,
      CallShape shape,
      Token.Instance receiver,
      List<Slot> arguments,
      Phase phase) {
    String owner = call.method().owner();
    boolean possible = owner.isEmpty() || world.types().isSubtype(receiver.type(), owner);
    if (!possible || !world.types().inView(receiver.type())) {
      return;
    }
    Slot result = node.result(step.index());
    for (Body body : world.types().findMethods(receiver.type(), shape)) {
      invoke(node, step, body, body.isStatic() ? null : receiver, arguments, result, phase);
    }
  }

  private void staticCall(
      Node node, Step step, Operation.Call call, Phase phase, List<Slot> arguments) {
    String owner = call.method().owner();
    List<Body> bodies = world.types().findMethods(owner, CallShape.of(call));
    Slot result = node.result(step.index());
    for (Body body : bodies) {
      if (body.isStatic()) {
        invoke(node, step, body, null, arguments, result, phase);
      } else {
        callOnFirst(node, step, call, phase, arguments);
      }
    }
    if (bodies.isEmpty()) {
      if (call.isReference() && world.types().inView(owner)) {
        callOnFirst(node, step, call, phase, arguments);
      }
      library.call(node, step, call, null, arguments, phase);
    }
  }

  /** Type::method on whatever arrives first, or a name that was taken for a type. */
  private void callOnFirst(
      Node node, Step step, Operation.Call call, Phase phase, List<Slot> arguments) {
    Slot on = arguments.isEmpty() ? world.newSlot() : arguments.get(0);
    CallShape shape = CallShape.of(call);
    List<Slot> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    on.listen(
        token -> {
          if (token instanceof Token.Instance instance) {
            dispatch(node, step, call, shape, instance, rest, phase);
          }
        });
    unseen.add(on, call.method().owner());
  }

  /** Lets a body run: its node, the values that go in and come out, and the edge for paths. */
  void invoke(
      Node node,
      Step step,
      Body body,
      @Nullable Token self,
      List<Slot> arguments,
      Slot result,
      Phase phase) {
    Node target = world.called(body, phase, body.isStatic() ? null : self, node, step);
    pass(arguments, target);
    passedBack.give(node, step, target, arguments, result);
    Node.connect(new Node.Edge(node, step, target, Repetition.NONE));
  }

  static void pass(List<Slot> arguments, Node target) {
    List<Local> parameters = target.body().parameters();
    for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
      Local parameter = parameters.get(Math.min(i, parameters.size() - 1));
      arguments.get(i).flowTo(target.local(parameter));
    }
  }

  private List<Slot> slots(Node node, List<Value> arguments) {
    List<Slot> slots = new ArrayList<>(arguments.size());
    arguments.forEach(argument -> slots.add(values.slot(node, argument)));
    return slots;
  }

  /** Records a construction by a call into a library. */
  void built(Node node, Step step, Resource resource, List<Slot> inputs, Phase phase) {
    Slot result = node.result(step.index());
    result.add(new Token.Instance(resource.type(), phase == Phase.ONCE, null));
    sites.add(node, step, resource, inputs, phase);
  }
}
