package dev.initonce.analysis.benchmark;

import static dev.initonce.analysis.dsl.Expressions.build;
import static dev.initonce.analysis.dsl.Expressions.call;
import static dev.initonce.analysis.dsl.Expressions.callStatic;
import static dev.initonce.analysis.dsl.Expressions.isNull;
import static dev.initonce.analysis.dsl.Expressions.lambda;
import static dev.initonce.analysis.dsl.Expressions.literal;
import static dev.initonce.analysis.dsl.Expressions.local;
import static dev.initonce.analysis.dsl.Expressions.make;
import static dev.initonce.analysis.dsl.Expressions.set;
import static dev.initonce.analysis.dsl.Expressions.use;
import static dev.initonce.analysis.dsl.Statements.declare;
import static dev.initonce.analysis.dsl.Statements.give;
import static dev.initonce.analysis.dsl.Statements.run;
import static dev.initonce.analysis.dsl.Statements.when;

import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.MethodBuilder;
import dev.initonce.analysis.dsl.Named;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.Expression;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of any size that is alike at each size: groups of an interface with two implementations
 * and a service that keeps one and makes another on each call; every tenth class is a handler. A
 * group calls into the next one, up to a handler's own group. All groups log with one logger, and
 * write their objects with one serializer and read them again: what is shared by all must not make
 * the time of each grow with their number.
 */
final class GrowingProgram {

  /** Handlers, services, interfaces and implementations of one group, and all their methods. */
  private static final int METHODS_OF_A_GROUP = 10;

  private static final int GROUPS_OF_A_HANDLER = 10;
  private static final String MAPPER = "com.fasterxml.jackson.databind.ObjectMapper";
  private static final String LOGGER = "org.slf4j.Logger";
  private static final Named SHARED = Named.named("shared.Shared");

  private GrowingProgram() {}

  static List<SourceFile> of(int methods) {
    int groups = methods / METHODS_OF_A_GROUP;
    List<SourceFile> files = new ArrayList<>();
    files.add(new SourceFile("shared/Shared.java", List.of(shared())));
    for (int i = 0; i < groups; i++) {
      List<ClassDeclaration> classes =
          List.of(
              role(i), implementation(i, "First"), implementation(i, "Second"), service(i, groups));
      files.add(new SourceFile("g" + i + "/Group.java", classes));
      if (i % GROUPS_OF_A_HANDLER == 0) {
        files.add(new SourceFile("g" + i + "/Handler.java", List.of(handler(i))));
      }
    }
    return files;
  }

  private static Named named(int group, String simpleName) {
    return Named.named("g" + group + "." + simpleName);
  }

  private static ClassDeclaration shared() {
    Expression logger = callStatic("org.slf4j.LoggerFactory", "getLogger", LOGGER, literal("x"));
    return ClassBuilder.clazz(SHARED.name())
        .sharedField("mapper", MAPPER, make(MAPPER))
        .sharedField("logger", LOGGER, logger)
        .build();
  }

  private static ClassDeclaration role(int group) {
    return ClassBuilder.interfaze(named(group, "Role").name())
        .method(MethodBuilder.method("work"))
        .build();
  }

  private static ClassDeclaration implementation(int group, String name) {
    Named own = named(group, name);
    return ClassBuilder.clazz(own.name())
        .extending(named(group, "Role").name())
        .field("client", Types.OBJECT)
        .method("work", run(own.callOwn("client")), give(literal("done")))
        .method(
            "client",
            when(isNull(own.own("client")), run(set(own.own("client"), build("S3Client")))),
            give(own.own("client")))
        .build();
  }

  private static ClassDeclaration service(int group, int groups) {
    Named own = named(group, "Service");
    Named role = named(group, "Role");
    Named next = named((group + 1) % groups, "Service");
    boolean last = (group + 1) % GROUPS_OF_A_HANDLER == 0;
    Local element = local("element", Types.STRING);
    Local table = local("table", Types.OBJECT);
    Local written = local("written", Types.OBJECT);
    Local read = local("read", named(group, "Second").name());
    Expression json =
        call(SHARED.shared("mapper"), MAPPER, "writeValueAsBytes", Types.OBJECT, use(written));
    Expression log = call(SHARED.shared("logger"), LOGGER, "info", "void", use(written));
    Expression parsed =
        call(SHARED.shared("mapper"), MAPPER, "readValue", Types.OBJECT, use(written));
    Expression each =
        call(
            callStatic(Types.LIST, "of", Types.LIST, literal("x")),
            Types.LIST,
            "forEach",
            "void",
            lambda(Types.CONSUMER, List.of(element), run(own.callOwn("store", use(element)))));
    Expression onward = last ? literal("end") : next.callOn(next.make(), "load");
    return ClassBuilder.clazz(own.name())
        .field("role", role.name(), named(group, "First").make())
        .method("load", run(role.callOn(own.own("role"), "work")), run(each), run(onward))
        .method(
            MethodBuilder.method("store")
                .takes(local("value", Types.STRING))
                .body(
                    declare(table, own.callOwn("table")),
                    declare(written, own.callOwn("fresh")),
                    run(log),
                    run(json),
                    declare(read, parsed),
                    run(role.callOn(use(read), "work")),
                    run(role.callOn(own.callOwn("fresh"), "work")),
                    give(use(table))))
        .method("fresh", give(named(group, "Second").make()))
        .method("table", give(build("DynamoDbClient")))
        .build();
  }

  private static ClassDeclaration handler(int group) {
    Named own = named(group, "Handler");
    Named service = named(group, "Service");
    return ClassBuilder.clazz(own.name())
        .extending(Types.generic(Types.REQUEST_HANDLER, Types.STRING, Types.STRING))
        .field("service", service.name(), service.make())
        .method(
            MethodBuilder.handleRequest(Types.STRING)
                .body(run(service.callOn(own.own("service"), "load"))))
        .build();
  }
}
