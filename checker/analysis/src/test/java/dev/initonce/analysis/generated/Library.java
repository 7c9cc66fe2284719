package dev.initonce.analysis.generated;

import static java.util.Objects.requireNonNull;

import dev.initonce.analysis.dsl.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What generated programs use of the JDK, of Guava and of the AWS SDK. */
final class Library {

  private final Environment environment;

  Library(Environment environment) {
    this.environment = environment;
  }

  static Object make(String type) {
    return switch (type) {
      case Types.HASH_MAP -> new HashMap<Object, Object>();
      case Types.ATOMIC_REFERENCE -> new Memory.Reference();
      case Types.OBJECT -> new Object();
      default -> throw new IllegalArgumentException("unknown class " + type);
    };
  }

  @Nullable Object callStatic(String owner, String name, List<@Nullable Object> arguments) {
    if (owner.startsWith("software.amazon.awssdk.")) {
      String client = owner.substring(owner.lastIndexOf('.') + 1);
      return name.equals("builder") ? new Memory.Builder(client) : build(client);
    }
    return switch (owner + "#" + name) {
      case Types.OBJECTS + "#isNull" -> arguments.get(0) == null;
      case Types.OPTIONAL + "#ofNullable" -> new Memory.Maybe(arguments.get(0));
      case Types.LIST + "#of" -> new ArrayList<>(arguments);
      case Types.SUPPLIERS + "#memoize" -> new Memory.Memo(closure(arguments, 0));
      default -> throw new IllegalArgumentException("unknown method " + owner + "#" + name);
    };
  }

  private Object build(String client) {
    environment.build(client);
    return client;
  }

  @Nullable Object call(Object receiver, String name, List<@Nullable Object> arguments) {
    if (receiver instanceof Memory.Closure closure) {
      return environment.run(closure, arguments);
    } else if (receiver instanceof Memory.Builder builder) {
      return build(builder.client());
    } else if (receiver instanceof Memory.Memo memo) {
      if (!memo.loaded) {
        environment.run(memo.loader, Environment.noArguments());
        memo.loaded = true;
      }
      return memo;
    } else if (receiver instanceof Memory.Maybe maybe) {
      Object value = maybe.value();
      return value != null
          ? value
          : environment.run(closure(arguments, 0), Environment.noArguments());
    } else if (receiver instanceof Memory.Reference reference) {
      return callReference(reference, name, arguments);
    } else if (receiver instanceof List<?> list) {
      return callList(list, name, arguments);
    }
    @SuppressWarnings("unchecked") // it is one that make() has made
    Map<Object, @Nullable Object> map = (Map<Object, @Nullable Object>) receiver;
    return callMap(map, name, arguments);
  }

  private static Memory.Closure closure(List<@Nullable Object> arguments, int index) {
    return (Memory.Closure) requireNonNull(arguments.get(index));
  }

  private @Nullable Object callReference(
      Memory.Reference reference, String name, List<@Nullable Object> arguments) {
    switch (name) {
      case "get" -> {}
      case "set" -> reference.value = arguments.get(0);
      case "updateAndGet" -> {
        List<@Nullable Object> old = new ArrayList<>();
        old.add(reference.value);
        reference.value = environment.run(closure(arguments, 0), old);
      }
      default -> throw new IllegalArgumentException("unknown method of a reference: " + name);
    }
    return reference.value;
  }

  private @Nullable Object callList(List<?> list, String name, List<@Nullable Object> arguments) {
    if (name.equals("forEach")) {
      for (Object element : list) {
        environment.run(closure(arguments, 0), List.of(element));
      }
    }
    return list;
  }

  private @Nullable Object callMap(
      Map<Object, @Nullable Object> map, String name, List<@Nullable Object> arguments) {
    if (name.equals("clear")) {
      map.clear();
      return null;
    }
    Object key = requireNonNull(arguments.get(0));
    return switch (name) {
      case "containsKey" -> map.containsKey(key);
      case "get" -> map.get(key);
      case "put" -> map.put(key, arguments.get(1));
      case "computeIfAbsent" -> {
        if (map.get(key) == null) {
          map.put(key, environment.run(closure(arguments, 1), List.of(key)));
        }
        yield map.get(key);
      }
      default -> throw new IllegalArgumentException("unknown method of a map: " + name);
    };
  }
}
