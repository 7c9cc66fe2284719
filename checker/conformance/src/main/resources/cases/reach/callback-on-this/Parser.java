// CASE reach/callback-on-this: a helper calls back the handler that passed itself.
// ROW Reach: interface dispatch; handlers are made by the runtime
package callbacks;

class Parser {
  interface Listener {
    void onRow(String row);
  }

  void parse(String text, Listener listener) {
    text.lines().forEach(listener::onRow);
  }
}
