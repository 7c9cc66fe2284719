package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.Value;
import java.util.Set;

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
  private final Starts starts;

  Walk(Program program, Catalog catalog, EntryPoints entryPoints) {
    this.world = new World(program, catalog);
    this.values = new Values(world, world.fields().storedIn(program));
    this.keepers = new Keepers(world, values);
    this.resets = new Resets(world.fields(), values, keepers);
    this.calls = new Calls(world, values, keepers, sites);
    this.entryPoints = entryPoints;
    this.starts = new Starts(world, entryPoints, sites);
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

  /** Returns the methods for which it mattered that at most one type in view declares them. */
  Set<String> askedFor() {
    return calls.askedFor();
  }

  /**
   * What a walk did, in numbers that are the same on each machine.
   *
   * @param nodes how many bodies in contexts it ran
   * @param facts how often it told of a value that had arrived somewhere
   */
  record Work(int nodes, long facts) {}

  /** Returns what it did so far. */
  Work work() {
    return new Work(world.nodes().size(), world.queue().delivered());
  }

  /** Runs everything that runs, until nothing new comes to light. */
  void run() {
    starts.all();
    boolean changed;
    do {
      calls.settle();
      changed = resets.release();
      changed |= keepers.release();
    } while (changed);
  }

  private void runSteps(Node node) {
    calls.begin(node);
    for (Step step : node.body().steps()) {
      keepers.run(node, world.keeping().around(node.body(), step), phase -> run(node, step, phase));
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
    FieldRef field = world.fields().field(set.owner(), set.name());
    Slot value = values.slot(node, set.value());
    Value receiver = set.receiver();
    if (receiver == null) {
      world.use(field.owner());
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
      starts.entryFunction(make.body(), node);
    }
  }

  private void initialize(Node node, Step step, Operation.Initialize init, Phase phase) {
    TypeInfo type = world.types().get(init.className());
    Body body = type == null ? null : type.instanceInitializer();
    if (body != null) {
      Node target = world.node(body, phase, node.self(), null);
      Node.connect(new Node.Edge(node, step, target, Repetition.NONE));
    }
  }
}
