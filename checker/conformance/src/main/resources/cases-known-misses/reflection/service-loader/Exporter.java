// CASE reflection/service-loader: an implementation that only the ServiceLoader makes, beside one that the program makes.
// ROW Reach: dispatch to the implementations in view that are instantiated
package misses.loader;

public interface Exporter {
  String export(String text);
}
