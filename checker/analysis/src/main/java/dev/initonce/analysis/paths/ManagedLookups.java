package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests for objects of a container, which makes those anew that have no scope. */
final class ManagedLookups {

  private final World world;
  private final Sites sites;

  ManagedLookups(World world, Sites sites) {
    this.world = world;
    this.sites = sites;
  }

  /** {@code context.getBean(Type.class)} makes an object when the type is not a singleton. */
  void lookUp(Node node, Step step, Operation.Call call, Phase phase) {
    if (!world.lifetimes().looksUp(call)) {
      return;
    }
    Slot result = node.result(step.index());
    new UnscopedObjects(world, new AtCall(node, step, phase), phase == Phase.ONCE)
        .lookUp(call.type().name(), result);
  }

  /** Runs what the call asks for where the call stands. */
  private final class AtCall implements UnscopedObjects.Runner {

    private final Node node;
    private final Step step;
    private final Phase phase;

    AtCall(Node node, Step step, Phase phase) {
      this.node = node;
      this.step = step;
      this.phase = phase;
    }

    @Override
    public Node run(Body body, @Nullable Token self) {
      Node target = world.node(body, phase, self, null);
      Node.connect(new Node.Edge(node, step, target, Repetition.NONE));
      return target;
    }

    @Override
    public void built(Resource resource) {
      sites.add(node, step, resource, List.of(), phase);
    }
  }
}
