// CASE looks-kept/own-get-runs-its-function: a get of the program's own that is handed a key and a function keeps what its body keeps.
// ROW Looks kept: a supplier that only passes through
package ownget;

import java.util.function.Function;

interface Pages {
  <T> T get(String key, Function<String, T> load);

  static Pages plain() {
    return new Pages() {
      @Override
      public <T> T get(String key, Function<String, T> load) {
        return load.apply(key);
      }
    };
  }
}
