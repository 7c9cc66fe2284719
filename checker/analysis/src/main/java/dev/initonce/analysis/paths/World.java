package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Catalog;
import dev.initonce.analysis.catalog.PageTypes;
import dev.initonce.analysis.catalog.Resources;
import dev.initonce.analysis.keep.Keeping;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Program;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeInfo;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the parts of one walk share. */
final class World {

  /** Past so many creators behind one another, recursion is driving: captures are given up. */
  private static final int MOST_CREATORS = 4;

  private final Program program;
  private final Resources resources;
  private final Slots slots;
  private final Fields fields;
  private final Instances instances;
  private final Lifetimes lifetimes;
  private final PageTypes pages;
  private final DeclaredBuilds declaredBuilds;
  private final Keeping keeping;
  private final CallerContexts callers;
  private final ReceiverContexts receivers;
  private final Map<Node.Key, Node> nodes = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private Consumer<Node> onNewNode = node -> {};

  World(Program program, Catalog catalog) {
    this.program = program;
    this.resources = catalog.resources(program.types());
    this.lifetimes = new Lifetimes(catalog, program.types());
    this.pages = new PageTypes(catalog);
    this.callers = new CallerContexts(program.types());
    this.keeping = new Keeping(program.types(), catalog);
    this.receivers = new ReceiverContexts(program.types(), keeping);
    this.declaredBuilds = new DeclaredBuilds(program.types(), resources);
    this.slots = new Slots(program.types(), lifetimes);
    this.fields = new Fields(program.types(), slots);
    this.instances = new Instances(program.types(), slots);
  }

  Program program() {
    return program;
  }

  TypeTable types() {
    return program.types();
  }

  Resources resources() {
    return resources;
  }

  Slot.Queue queue() {
    return slots.queue();
  }

  Fields fields() {
    return fields;
  }

  Instances instances() {
    return instances;
  }

  Lifetimes lifetimes() {
    return lifetimes;
  }

  PageTypes pages() {
    return pages;
  }

  Keeping keeping() {
    return keeping;
  }

  DeclaredBuilds declaredBuilds() {
    return declaredBuilds;
  }

  Slot newSlot() {
    return slots.untyped();
  }

  /** Returns a new slot for what a method takes as one type and gives back as another. */
  Slot newSlot(TypeUse taken, TypeUse given) {
    return slots.of(taken, given);
  }

  void onNewNode(Consumer<Node> action) {
    onNewNode = action;
  }

  Collection<Node> nodes() {
    return nodes.values();
  }

  /** The type is used: at the first time its static initialiser runs, and those above it. */
  void use(TypeInfo type) {
    if (used.contains(type.name())) {
      return;
    }
    for (TypeInfo above : types().lineage(type.name())) {
      Body initializer = above.staticInitializer();
      if (used.add(above.name()) && initializer != null) {
        node(initializer, Phase.ONCE, null, null);
      }
    }
  }

  /** The same for the type of that name, if it is in view. */
  void use(String type) {
    TypeInfo info = types().get(type);
    if (info != null) {
      use(info);
    }
  }

  /** Returns the node for all calls; a new one starts to run. */
  Node node(Body body, Phase phase, @Nullable Token self, @Nullable Node creator) {
    return node(new Node.Key(body, phase, self, creator, null));
  }

  /** Returns the node for that call, where it is told apart from others. */
  Node called(Body body, Phase phase, @Nullable Token self, Node caller, Step step) {
    return node(
        new Node.Key(body, phase, receivers.of(body, self), null, callers.of(caller, step, body)));
  }

  private Node node(Node.Key key) {
    Node known = nodes.get(key);
    if (known != null) {
      return known;
    }
    Node node = new Node(key, slots);
    nodes.put(key, node);
    use(key.body().owner());
    queue().add(() -> onNewNode.accept(node));
    return node;
  }

  /** Returns the node that a class declared in a body captures, seen from where it is made. */
  @Nullable Node creatorOf(@Nullable Body declaredIn, Node maker) {
    if (declaredIn == null) {
      return null;
    }
    for (Node node = maker; node != null; node = node.creator()) {
      if (node.body() == declaredIn) {
        return node.depth() < MOST_CREATORS ? node : null;
      }
    }
    return null;
  }
}
