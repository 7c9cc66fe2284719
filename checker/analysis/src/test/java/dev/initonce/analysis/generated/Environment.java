package dev.initonce.analysis.generated;

import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.ClassDeclaration.Field;
import dev.initonce.analysis.syntax.ClassDeclaration.Method;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One execution environment: runs the static initialisers and the handler's constructor, then the
 * handler for each invocation, and counts what is built when.
 */
final class Environment {

  /** Thrown by a program that runs for too long to be worth it. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final int MOST_CALLS = 20_000;
  private static final int MOST_FRAMES_OF_ONE_BODY = 2;

  private final Map<String, ClassDeclaration> classes = new HashMap<>();
  private final Map<String, @Nullable Object> statics = new HashMap<>();
  private final Map<Object, Integer> active = new HashMap<>();
  private final Map<String, Set<Integer>> built = new HashMap<>();
  private final Evaluation evaluation = new Evaluation(this);
  private int invocation;
  private int calls;
  private @Nullable Object running;

  private Environment(List<ClassDeclaration> program) {
    program.forEach(declaration -> classes.put(declaration.name(), declaration));
  }

  /** Returns for each client the invocations that build it, counted from 1; 0 is the start. */
  static Map<String, Set<Integer>> run(
      List<ClassDeclaration> program, String handlerClass, int invocations) {
    Environment environment = new Environment(program);
    for (ClassDeclaration type : program) {
      environment.initialize(type, null, new Memory.Frame(null, null));
    }
    Memory.Instance handler = environment.make(handlerClass, null);
    for (int i = 1; i <= invocations; i++) {
      environment.invocation = i;
      environment.calls = 0;
      environment.invoke(handler, "handleRequest", Arrays.asList("event", null));
    }
    return environment.built;
  }

  int invocation() {
    return invocation;
  }

  void build(String client) {
    built.computeIfAbsent(client, c -> new TreeSet<>()).add(invocation);
  }

  /** Returns whether the running body may still call itself, through whatever it calls. */
  boolean mayRecur() {
    return active.getOrDefault(running, 0) <= MOST_FRAMES_OF_ONE_BODY;
  }

  @Nullable Object readStatic(String owner, String field) {
    return statics.get(owner + "." + field);
  }

  void writeStatic(String owner, String field, @Nullable Object value) {
    statics.put(owner + "." + field, value);
  }

  boolean declares(String type) {
    return classes.containsKey(type);
  }

  Memory.Instance make(String type, Memory.@Nullable Frame captured) {
    ClassDeclaration declaration = classes.get(type);
    if (declaration == null) {
      throw new IllegalStateException("no class " + type);
    }
    return make(declaration, captured);
  }

  Memory.Instance make(ClassDeclaration type, Memory.@Nullable Frame captured) {
    Memory.Instance made = new Memory.Instance(type, captured);
    enter(
        type,
        () -> {
          initialize(type, made, new Memory.Frame(made, captured));
          for (Method method : type.methods()) {
            if (method.isConstructor()) {
              run(method, made, List.of());
            }
          }
          return null;
        });
    return made;
  }

  private void initialize(
      ClassDeclaration type, Memory.@Nullable Instance instance, Memory.Frame frame) {
    for (Field field : type.fields()) {
      if (field.isStatic() != (instance == null)) {
        continue;
      }
      Expression initializer = field.initializer();
      boolean isFlag = field.type().name().equals("boolean");
      Object unset = isFlag ? Boolean.FALSE : null;
      Object value = initializer == null ? unset : evaluation.value(initializer, frame);
      if (instance == null) {
        writeStatic(type.name(), field.name(), value);
      } else {
        instance.fields().put(field.name(), value);
      }
    }
  }

  @Nullable Object invoke(Memory.Instance on, String name, List<@Nullable Object> arguments) {
    return run(find(on.type(), name), on, arguments);
  }

  @Nullable Object invokeStatic(String owner, String name, List<@Nullable Object> arguments) {
    ClassDeclaration type = classes.get(owner);
    if (type == null) {
      throw new IllegalStateException("no class " + owner);
    }
    return run(find(type, name), null, arguments);
  }

  private static Method find(ClassDeclaration type, String name) {
    return type.methods().stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no method " + type.name() + "." + name));
  }

  private @Nullable Object run(
      Method method, Memory.@Nullable Instance self, List<@Nullable Object> arguments) {
    Memory.Frame captured = self == null ? null : self.made();
    Memory.Frame frame = new Memory.Frame(self, captured);
    return enter(method, () -> runBody(method.parameters(), arguments, method.body(), frame));
  }

  @Nullable Object run(Memory.Closure closure, List<@Nullable Object> arguments) {
    Memory.Frame frame = new Memory.Frame(null, closure.captured());
    Expression.Lambda code = closure.code();
    return enter(code, () -> runBody(code.parameters(), arguments, code.body(), frame));
  }

  private @Nullable Object runBody(
      List<Local> parameters,
      List<@Nullable Object> arguments,
      @Nullable Statement body,
      Memory.Frame frame) {
    for (int i = 0; i < parameters.size(); i++) {
      frame.variables().put(parameters.get(i), arguments.get(i));
    }
    if (body == null) {
      throw new IllegalStateException("an abstract method runs");
    }
    Evaluation.Outcome outcome = evaluation.run(body, frame);
    return outcome.value();
  }

  /** Something to run. */
  private interface Code {
    @Nullable Object run();
  }

  private @Nullable Object enter(Object body, Code code) {
    if (++calls > MOST_CALLS) {
      throw new TooLong();
    }
    Object before = running;
    running = body;
    active.merge(body, 1, Integer::sum);
    Object result = code.run();
    active.merge(body, -1, Integer::sum);
    running = before;
    return result;
  }

  static List<@Nullable Object> noArguments() {
    return Collections.emptyList();
  }
}
