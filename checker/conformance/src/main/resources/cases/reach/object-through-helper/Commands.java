// CASE reach/object-through-helper: an object that a handler makes and passes through a helper is called by that handler alone.
// ROW Reach: interface and abstract dispatch to the implementations in view
package objectthroughhelper;

interface Commands {
  String run(String input);

  static <T> T log(T value) {
    System.out.println(value);
    return value;
  }
}
