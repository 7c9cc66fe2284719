// CASE suppression/at-a-class-on-the-path: an annotation on a class silences every path that leads through it.
// ROW Suppression: on the class that holds a call on the path
package suppress.classpath;

@SuppressWarnings("ClientBuiltPerInvocation")
class Importer {
  private final Table table = new Table();

  int run(String name) {
    return table.rows(name);
  }
}
