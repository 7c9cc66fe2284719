// CASE reach/dispatch-to-container-managed: of two implementations the container makes the annotated one.
// ROW Reach: dispatch to the implementations managed by a container
package managed;

interface PriceSource {
  double price(String article);
}
