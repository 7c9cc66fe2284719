package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Construction;
import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.CallShape;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Region;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls that leave the program. The library is taken to run the functions that it is handed, to
 * give back what it was given, and to keep in its receiver what is passed to it.
 */
final class LibraryCalls {

  private final World world;
  private final Values values;
  private final Keepers keepers;
  private final Calls calls;

  LibraryCalls(World world, Values values, Keepers keepers, Calls calls) {
    this.world = world;
    this.values = values;
    this.keepers = keepers;
    this.calls = calls;
  }

  /** {@code new} of a class out of view: functions given to it may run on any call on it. */
  void make(Node node, Step step, String className, List<Slot> arguments, Phase phase) {
    Slot result = node.result(step.index());
    boolean memoizes = world.lifetimes().memoizes(className, "<init>");
    for (Slot argument : arguments) {
      argument.listen(token -> keepIn(result, token, memoizes, phase));
    }
  }

  private static void keepIn(Slot container, Token token, boolean memoizes, Phase phase) {
    if (token instanceof Token.Function function) {
      container.add(memoizes ? new Token.Memo(function, phase == Phase.ONCE) : function);
    } else if (token instanceof Token.Instance) {
      container.add(new Token.Element(token));
    } else {
      container.add(token);
    }
  }

  void call(
      Node node,
      Step step,
      Operation.Call call,
      @Nullable Slot receiver,
      List<Slot> arguments,
      Phase phase) {
    String owner = call.method().owner();
    Slot result = node.result(step.index());
    Resource resource = builtBy(call, owner);
    if (resource != null) {
      List<Slot> inputs = new ArrayList<>(arguments);
      if (receiver != null) {
        inputs.add(receiver);
      }
      calls.built(node, step, resource, inputs, phase);
    }
    boolean memoizes = world.lifetimes().memoizes(owner, call.method().name());
    boolean carriesFunctions = resource == null;
    if (receiver != null) {
      receiver.listen(
          token -> {
            carry(token, result, carriesFunctions);
            runReceiver(node, step, token, arguments, result, phase);
          });
    } else if (phase == Phase.INVOCATION && call.type().isKnown() && takesNothing(call)) {
      result.add(new Token.Instance(call.type().name(), false, null));
    }
    for (Slot argument : arguments) {
      argument.listen(
          token -> {
            if (memoizes && token instanceof Token.Function function) {
              result.add(new Token.Memo(function, phase == Phase.ONCE));
              return;
            }
            carry(token, result, carriesFunctions);
            if (receiver != null && call.receiver() != null) {
              storeIn(node, call.receiver(), token);
            }
            runArgument(node, step, call, receiver, token, arguments, phase);
          });
    }
    lookUp(node, step, call, phase);
  }

  private static boolean takesNothing(Operation.Call call) {
    return call.arguments().stream().allMatch(Value.Constant.class::isInstance);
  }

  private @Nullable Resource builtBy(Operation.Call call, String owner) {
    if (call.method().name().equals("<init>")) {
      return null;
    }
    Value receiver = call.receiver();
    return world
        .catalog()
        .builtBy(
            new Construction(
                owner,
                call.method().name(),
                receiver == null ? null : receiver.type().name(),
                call.type().name()),
            world.types());
  }

  private static void carry(Token token, Slot result, boolean carriesFunctions) {
    Token inner = token.unwrapped();
    boolean function = inner instanceof Token.Function || inner instanceof Token.Memo;
    if (carriesFunctions || !function) {
      result.add(inner);
    }
  }

  /** What is put into a container of the library comes out of the same variable or field again. */
  private void storeIn(Node node, Value container, Token token) {
    Token element =
        token instanceof Token.Instance instance && !world.types().inView(instance.type())
            ? null
            : token;
    if (element == null) {
      return;
    }
    Token stored = element instanceof Token.Instance ? new Token.Element(element) : element;
    if (container instanceof Value.OfLocal local) {
      node.local(local.local()).add(stored);
    } else if (container instanceof Value.OfField read) {
      storeInField(node, read, stored);
    }
  }

  private void storeInField(Node node, Value.OfField read, Token stored) {
    Fields.Field field = world.fields().field(read.owner(), read.name());
    Value receiver = read.receiver();
    boolean event = stored instanceof Token.Event;
    if (event) {
      return;
    }
    if (receiver == null) {
      world.fields().slot(field, true).add(stored);
      return;
    }
    values
        .slot(node, receiver)
        .listen(
            token -> {
              if (token instanceof Token.Instance instance) {
                world.fields().slot(field, instance.kept()).add(stored);
              }
            });
  }

  private void runReceiver(
      Node node, Step step, Token token, List<Slot> arguments, Slot result, Phase phase) {
    if (token instanceof Token.Function function) {
      run(node, step, function, arguments, result, phase, false);
    } else if (token instanceof Token.Memo memo) {
      Phase runs = memo.kept() ? Phase.ONCE : phase;
      run(node, step, memo.function(), arguments, result, runs, false);
    } else if (token instanceof Token.Instance instance) {
      callBack(node, step, instance, arguments, result, phase);
    }
  }

  private void runArgument(
      Node node,
      Step step,
      Operation.Call call,
      @Nullable Slot receiver,
      Token token,
      List<Slot> arguments,
      Phase phase) {
    Slot result = node.result(step.index());
    Region region = call.functionRegion();
    boolean perElement = PerElement.runsForEach(call);
    if (token instanceof Token.Function function) {
      keepers.run(
          node,
          region,
          guarded -> {
            Phase runs = phase == Phase.ONCE ? Phase.ONCE : guarded;
            Node target = run(node, step, function, List.of(), result, runs, perElement);
            offer(target, receiver, arguments, call);
          });
    } else if (token instanceof Token.Memo memo) {
      Phase runs = memo.kept() ? Phase.ONCE : phase;
      run(node, step, memo.function(), List.of(), result, runs, perElement);
    } else if (token instanceof Token.Instance instance) {
      callBack(node, step, instance, List.of(), result, phase);
    }
  }

  /** The function is called with what the receiver holds, or with what was passed beside it. */
  private static void offer(
      Node target, @Nullable Slot receiver, List<Slot> arguments, Operation.Call call) {
    for (Local parameter : target.body().parameters()) {
      Slot into = target.local(parameter);
      if (receiver != null) {
        receiver.listen(token -> offerToken(token, into));
      }
      if (call.arguments().size() > 1) {
        arguments.forEach(argument -> argument.listen(token -> offerToken(token, into)));
      }
    }
  }

  private static void offerToken(Token token, Slot into) {
    Token inner = token.unwrapped();
    if (!(inner instanceof Token.Function)) {
      into.add(inner);
    }
  }

  /** Runs a function here. One made on the same invocation counts where it was created. */
  Node run(
      Node node,
      Step step,
      Token.Function function,
      List<Slot> arguments,
      Slot result,
      Phase phase,
      boolean perElement) {
    Node creator = function.creator();
    Node target = world.node(function.body(), phase, creator.self(), creator);
    Calls.pass(arguments, target);
    target.returns().flowTo(result);
    if (phase == Phase.INVOCATION) {
      boolean sameInvocation =
          function.phase() == Phase.INVOCATION && creator.phase() == Phase.INVOCATION;
      Node from = sameInvocation ? creator : node;
      Step at = sameInvocation && creator != node ? creationStep(function) : step;
      Node.connect(new Node.Edge(from, at, target, perElement || inLoop(step)));
    }
    return target;
  }

  private static boolean inLoop(Step step) {
    return Region.isWithin(step.region(), Region.Kind.LOOP);
  }

  private static Step creationStep(Token.Function function) {
    for (Step step : function.creator().body().steps()) {
      if (step.operation() instanceof Operation.MakeFunction make
          && make.body() == function.body()) {
        return step;
      }
    }
    throw new IllegalStateException("no step makes " + function.body());
  }

  private void callBack(
      Node node,
      Step step,
      Token.Instance instance,
      List<Slot> arguments,
      Slot result,
      Phase phase) {
    if (!world.types().inView(instance.type())) {
      return;
    }
    for (Lifetimes.Callback callback : world.lifetimes().callbacksOf(instance.type())) {
      CallShape shape = CallShape.of(callback.method(), -1);
      Phase runs = callback.oncePerObject() && instance.kept() ? Phase.ONCE : phase;
      for (Body body : world.types().findMethods(instance.type(), shape)) {
        calls.invoke(node, step, body, instance, arguments, result, runs);
      }
    }
  }

  /** {@code context.getBean(Type.class)} makes an object when the type is not a singleton. */
  private void lookUp(Node node, Step step, Operation.Call call, Phase phase) {
    TypeInfo type = world.types().get(call.type().name());
    if (type == null || !world.lifetimes().looksUp(call.method().owner(), call.method().name())) {
      return;
    }
    for (TypeInfo candidate : world.types().subtypesOf(type.name())) {
      if (candidate.isConcrete() && !world.lifetimes().isSingleton(candidate)) {
        TypeUse made = TypeUse.of(candidate.name());
        calls.make(node, step, new Operation.Make(made, candidate.name(), null, List.of()), phase);
      }
    }
    world.instances().of(type.name()).flowTo(node.result(step.index()));
  }
}
