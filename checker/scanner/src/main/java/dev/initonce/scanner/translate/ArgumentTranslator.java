package dev.initonce.scanner.translate;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.type.Type;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.TypeUse;
import dev.initonce.scanner.resolve.TypeResolver;
import dev.initonce.scanner.translate.FunctionTranslator.Standalone;
import dev.initonce.scanner.type.Argument;
import dev.initonce.scanner.type.Inference;
import dev.initonce.scanner.type.Members.Member;
import dev.initonce.scanner.type.MethodModel;
import dev.initonce.scanner.type.OverloadResolution.Choice;
import dev.initonce.scanner.type.TypeParameter;
import dev.initonce.scanner.type.TypeUses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Translates the arguments of a call while choosing the method that is meant: plain values decide
 * the method, the method decides the types of lambda parameters, and what the lambdas give decides
 * the result. No argument is translated twice.
 */
final class ArgumentTranslator {

  private final Translation translation;

  ArgumentTranslator(Translation translation) {
    this.translation = translation;
  }

  /**
   * A call to resolve.
   *
   * @param candidates the methods of its name
   * @param nodes its arguments
   * @param typeArguments type arguments that are written
   * @param classParameters variables of the class that {@code new C<>} leaves to be inferred
   * @param created what a constructor makes, null for a method
   * @param wanted the type that its result should have
   */
  record Request(
      List<Member> candidates,
      List<com.github.javaparser.ast.expr.Expression> nodes,
      List<Type> typeArguments,
      List<TypeParameter> classParameters,
      @Nullable TypeUse created,
      TypeUse wanted) {

    static Request of(
        List<Member> candidates,
        NodeList<com.github.javaparser.ast.expr.Expression> nodes,
        @Nullable NodeList<Type> typeArguments,
        TypeUse wanted) {
      return new Request(
          candidates,
          nodes,
          typeArguments == null ? List.of() : typeArguments,
          List.of(),
          null,
          wanted);
    }

    TypeUse resultOf(MethodModel method) {
      return created == null ? method.returnType() : created;
    }
  }

  /**
   * A call that was resolved as far as that is possible.
   *
   * @param method the method that is meant, null when several may be or none is known
   * @param result the type of the call
   */
  record Resolved(@Nullable MethodModel method, List<Expression> arguments, TypeUse result) {

    /** Returns the declared, erased parameter types, null unless they are known for sure. */
    @Nullable List<TypeUse> parameters() {
      return method == null ? null : method.erasedParameters();
    }
  }

  /** An argument on its way: its node, and its translation as soon as there is one. */
  private static final class Slot {

    private final com.github.javaparser.ast.expr.Expression node;
    private final Argument.@Nullable Function shape;
    private @Nullable Expression value;
    private @Nullable Standalone lambda;

    private Slot(com.github.javaparser.ast.expr.Expression node) {
      this.node = node;
      this.shape = FunctionShapes.of(node);
    }
  }

  Resolved resolve(Request request, Body body) {
    List<Slot> slots = request.nodes().stream().map(Slot::new).toList();
    List<Choice> choices =
        translation.types.overloads().byArity(request.candidates(), slots.size());
    if (choices.size() > 1) {
      choices = narrow(choices, slots, body);
    }
    if (choices.size() == 1) {
      return finish(request, choices.get(0), slots, body);
    }
    TypeUse result = request.created() == null ? commonResult(choices) : request.created();
    return new Resolved(null, slots.stream().map(slot -> rest(slot, body)).toList(), result);
  }

  private List<Choice> narrow(List<Choice> choices, List<Slot> slots, Body body) {
    List<Argument> shapes = new ArrayList<>();
    for (Slot slot : slots) {
      shapes.add(slot.shape == null ? shapeOfValue(slot, body) : slot.shape);
    }
    List<Choice> selected = translation.types.overloads().select(choices, shapes);
    return selected.size() > 1 ? byLambdas(selected, slots, shapes, body) : selected;
  }

  private Argument shapeOfValue(Slot slot, Body body) {
    Expression value = translation.expressions.translate(slot.node, body, TypeUse.UNKNOWN);
    slot.value = value;
    return slot.node instanceof NullLiteralExpr
        ? new Argument.Null()
        : new Argument.Typed(value.type());
  }

  /**
   * {@code submit(() -> x())} takes a {@code Runnable} or a {@code Callable}: what x gives tells.
   */
  private List<Choice> byLambdas(
      List<Choice> choices, List<Slot> slots, List<Argument> shapes, Body body) {
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      Standalone lambda =
          slot.shape == null ? null : translation.functions.standalone(slot.node, body);
      slot.lambda = lambda;
      if (lambda != null && lambda.given().isKnown()) {
        shapes.set(i, new Argument.Function(0, lambda.isVoid(), !lambda.isVoid()));
      }
    }
    return translation.types.overloads().select(choices, shapes);
  }

  private Resolved finish(Request request, Choice choice, List<Slot> slots, Body body) {
    MethodModel method = choice.member().method();
    List<TypeParameter> open = new ArrayList<>(method.typeParameters());
    open.addAll(request.classParameters());
    Inference inference =
        new Inference(translation.types.hierarchy(), choice.member().bindings(), open);
    learnWritten(request, method, inference, body);
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      TypeUse formal = choice.formal(i);
      if (slot.value == null && slot.shape == null) {
        slot.value = translation.expressions.translate(slot.node, body, inference.known(formal));
      }
      if (slot.value != null) {
        inference.learn(formal, slot.value.type());
      }
    }
    TypeUse result = request.resultOf(method);
    inference.expect(result, request.wanted());
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      arguments.add(argument(slots.get(i), choice.formal(i), inference, body));
    }
    return new Resolved(method, arguments, inference.bounded(result));
  }

  private Expression argument(Slot slot, TypeUse formal, Inference inference, Body body) {
    if (slot.value != null) {
      return slot.value;
    }
    return slot.lambda != null
        ? translation.functions.withTarget(slot.lambda, formal, inference)
        : translation.functions.translate(slot.node, formal, inference, body);
  }

  private Expression rest(Slot slot, Body body) {
    if (slot.value != null) {
      return slot.value;
    }
    return slot.lambda != null
        ? slot.lambda.lambda()
        : translation.expressions.translate(slot.node, body, TypeUse.UNKNOWN);
  }

  private static void learnWritten(
      Request request, MethodModel method, Inference inference, Body body) {
    if (request.typeArguments().size() != method.typeParameters().size()) {
      return;
    }
    for (int i = 0; i < request.typeArguments().size(); i++) {
      inference.learn(
          method.typeParameters().get(i).use(),
          TypeResolver.resolve(request.typeArguments().get(i), body.scope()));
    }
  }

  private static TypeUse commonResult(List<Choice> choices) {
    List<TypeUse> results =
        choices.stream()
            .map(choice -> choice.member().bindings().apply(choice.member().method().returnType()))
            .toList();
    boolean isSame =
        results.stream()
            .allMatch(
                result -> result.variable() == null && result.name().equals(results.get(0).name()));
    return isSame && !results.isEmpty() ? TypeUses.erased(results.get(0)) : TypeUse.UNKNOWN;
  }
}
