package registry.methods;

import java.util.HashMap;
import java.util.Map;

final class Registry {
  private final Map<String, Holder> holders = new HashMap<>();

  boolean has(String name) {
    return holders.containsKey(name);
  }

  Holder find(String name) {
    return holders.get(name);
  }

  void register(String name, Holder holder) {
    holders.put(name, holder);
  }
}
