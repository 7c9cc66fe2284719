package dev.initonce.analysis.lower;

import dev.initonce.analysis.catalog.PageTypes;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells loops over the pages of a result from others. A loop without an iterable is one if each
 * round asks for a page with something that was read from the page before, and if it depends on a
 * page whether there is another round. A loop that asks the same until the answer is right has no
 * pages.
 */
final class PageLoops {

  private final PageTypes types;

  /** What each variable is made from in the loop. */
  private final Map<Local, Set<Local>> sources = new HashMap<>();

  private final Set<Local> pages = new HashSet<>();
  private final Set<Local> tested = new HashSet<>();

  private PageLoops(PageTypes types) {
    this.types = types;
  }

  static Repetition of(Statement.ForEach each, PageTypes types) {
    boolean known = each.iterable().type().isKnown();
    boolean pages =
        known ? types.givesPages(each.iterable().type()) : types.isPage(each.variable().type());
    return pages ? Repetition.PAGE : Repetition.RECORD;
  }

  static Repetition of(Statement.Loop loop, PageTypes types) {
    return of(loop.condition(), loop.body(), loop.update(), types);
  }

  static Repetition of(Statement.DoWhile loop, PageTypes types) {
    return of(loop.condition(), loop.body(), List.of(), types);
  }

  private static Repetition of(
      @Nullable Expression condition, Statement body, List<Statement> update, PageTypes types) {
    PageLoops look = new PageLoops(types);
    look.addLocals(condition, look.tested);
    SyntaxWalk walk = look.new Body();
    walk.walk(body);
    walk.walkAll(update);
    return look.goesOnByPages() ? Repetition.PAGE : Repetition.RECORD;
  }

  private boolean goesOnByPages() {
    return pages.stream()
            .filter(page -> reaches(sources.getOrDefault(page, Set.of()), page))
            .anyMatch(page -> reaches(tested, page))
        || tested.stream().anyMatch(this::isIteratorOfPages);
  }

  private boolean isIteratorOfPages(Local local) {
    return local.type().name().equals("java.util.Iterator") && types.givesPages(local.type());
  }

  /** Returns whether one of the variables is the wanted one, or made from it. */
  private boolean reaches(Set<Local> from, Local wanted) {
    Set<Local> seen = new HashSet<>(from);
    Deque<Local> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      Local next = open.poll();
      if (next == wanted) {
        return true;
      }
      for (Local source : sources.getOrDefault(next, Set.of())) {
        if (seen.add(source)) {
          open.add(source);
        }
      }
    }
    return false;
  }

  private void addLocals(@Nullable Expression e, Set<Local> found) {
    new SyntaxWalk() {
      @Override
      void visit(Expression each) {
        if (each instanceof Expression.LocalUse use) {
          found.add(use.local());
        }
      }
    }.walk(e);
  }

  private void assign(Local local, Expression value) {
    Set<Local> from = sources.computeIfAbsent(local, l -> new HashSet<>());
    if (!types.isPage(value.type()) && !types.isPage(local.type())) {
      addLocals(value, from);
      return;
    }
    pages.add(local);
    // Who is asked for the page is no part of what is asked for.
    for (Expression e = value; e instanceof Expression.Call call; e = call.receiver()) {
      call.arguments().forEach(argument -> addLocals(argument, from));
    }
  }

  /** Collects what the body of a loop assigns, and what it leaves the loop by. */
  private final class Body extends SyntaxWalk {
    @Override
    void visit(Statement statement) {
      if (statement instanceof Statement.Declare declare && declare.initializer() != null) {
        assign(declare.local(), declare.initializer());
      } else if (statement instanceof Statement.If branch
          && !(Completion.completes(branch.whenTrue())
              && Completion.completes(branch.whenFalse()))) {
        addLocals(branch.condition(), tested);
      }
    }

    @Override
    void visit(Expression e) {
      if (e instanceof Expression.Assign assign
          && assign.target() instanceof Expression.LocalUse use) {
        assign(use.local(), assign.value());
      } else if (e instanceof Expression.Call call
          && call.receiver() instanceof Expression.LocalUse use) {
        // request.setToken(token), builder.token(token)
        Set<Local> from = sources.computeIfAbsent(use.local(), l -> new HashSet<>());
        call.arguments().forEach(argument -> addLocals(argument, from));
      }
    }
  }
}
