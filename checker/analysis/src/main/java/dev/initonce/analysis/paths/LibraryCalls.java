package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls that leave the program. The library is taken to run the functions that it is handed, to
 * give back what it was given, and to keep in its receiver what is passed to it.
 */
final class LibraryCalls {

  private final World world;
  private final CallFacts facts;
  private final Values values;
  private final Keepers keepers;
  private final Calls calls;
  private final FunctionRuns functions;
  private final LibraryContainers containers;
  private final ManagedLookups lookups;

  LibraryCalls(
      World world,
      Values values,
      Keepers keepers,
      Calls calls,
      FunctionRuns functions,
      ManagedLookups lookups) {
    this.world = world;
    this.facts = new CallFacts(world);
    this.values = values;
    this.keepers = keepers;
    this.calls = calls;
    this.functions = functions;
    this.containers = new LibraryContainers(world, values);
    this.lookups = lookups;
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
    Slot result = node.result(step.index());
    CallFacts.Facts facts = this.facts.of(node.body(), step, call);
    if (facts.givesBack() && !arguments.isEmpty()) {
      arguments.get(0).flowTo(result);
      return;
    }
    Resource resource = facts.built();
    if (resource != null) {
      List<Slot> inputs = new ArrayList<>(arguments);
      if (receiver != null && call.receiver() != null) {
        inputs.add(receiver);
        inputs.add(values.slot(node, BuilderChains.start(call.receiver(), node.body())));
      }
      calls.built(node, step, resource, inputs, phase);
    }
    boolean carriesFunctions = resource == null && !facts.runsNow();
    if (receiver != null) {
      receiver.listen(
          token -> {
            boolean comesOut = facts.holds() || token instanceof Token.Event;
            boolean runsHere = facts.runs() && token instanceof Token.Function;
            if (comesOut && !runsHere && !isResource(token)) {
              carry(token, result, carriesFunctions);
            }
            if (facts.runs()) {
              runReceiver(node, step, call, token, arguments, phase);
            }
          });
    } else if (phase == Phase.INVOCATION && call.type().isKnown() && takesNothing(call)) {
      result.add(new Token.Instance(call.type().name(), false, null));
    }
    for (Slot argument : arguments) {
      argument.listen(
          token -> {
            if (facts.memoizes() && token instanceof Token.Function function) {
              result.add(new Token.Memo(function, phase == Phase.ONCE));
              return;
            }
            if (facts.holds() || token instanceof Token.Event) {
              carry(token, result, carriesFunctions);
            }
            if (facts.holds() && receiver != null && call.receiver() != null && !facts.runsNow()) {
              containers.storeIn(node, call.receiver(), token);
            }
            if (facts.runs()) {
              runArgument(node, step, call, receiver, token, arguments, phase);
            }
          });
    }
    lookups.lookUp(node, step, call, phase);
  }

  private static boolean takesNothing(Operation.Call call) {
    return call.arguments().stream().allMatch(Value.Constant.class::isInstance);
  }

  private static void carry(Token token, Slot result, boolean carriesFunctions) {
    Token inner = token.unwrapped();
    boolean function = inner instanceof Token.Function || inner instanceof Token.Memo;
    if (carriesFunctions || !function) {
      result.add(inner);
    }
  }

  /** What a client gives is not the client. */
  private boolean isResource(Token token) {
    return token instanceof Token.Instance instance && facts.isResourceType(instance.type());
  }

  private void runReceiver(
      Node node, Step step, Operation.Call call, Token token, List<Slot> arguments, Phase phase) {
    Slot result = node.result(step.index());
    Repetition repetition = facts.of(node.body(), step, call).repetition();
    if (token instanceof Token.Function function) {
      functions.run(node, step, function, arguments, result, phase, repetition);
    } else if (token instanceof Token.Memo memo) {
      Phase runs = memo.kept() ? Phase.ONCE : phase;
      functions.run(node, step, memo.function(), arguments, result, runs, repetition);
      FieldRef keeper = call.receiver() == null ? null : world.fields().fieldOf(call.receiver());
      if (runs != phase && keeper != null) {
        world.fields().watch(keeper, () -> runAgainIfCleared(node, step, memo, keeper));
      }
    } else if (token.unwrapped() instanceof Token.Instance instance) {
      functions.callBack(node, step, instance, arguments, result, phase);
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
    Repetition repetition = facts.of(node.body(), step, call).repetition();
    if (token instanceof Token.Function function) {
      keepers.run(
          node,
          world.keeping().aroundFunctions(node.body(), step, call),
          guarded -> {
            Phase runs = phase == Phase.ONCE ? Phase.ONCE : guarded;
            Node target = functions.run(node, step, function, List.of(), result, runs, repetition);
            FunctionRuns.offer(target, receiver, arguments, call);
          });
    } else if (token instanceof Token.Memo memo) {
      Phase runs = memo.kept() ? Phase.ONCE : phase;
      functions.run(node, step, memo.function(), List.of(), result, runs, repetition);
    } else if (token instanceof Token.Instance instance) {
      functions.callBack(node, step, instance, List.of(), result, phase);
    }
  }

  /** {@code threadLocal.remove()} on the path: what was kept is made anew the next time. */
  private void runAgainIfCleared(Node node, Step step, Token.Memo memo, FieldRef keeper) {
    if (world.fields().isSetBackTo(keeper, SettingBack.CLEARED)) {
      Slot result = node.result(step.index());
      functions.run(
          node, step, memo.function(), List.of(), result, Phase.INVOCATION, Repetition.NONE);
    }
  }
}
