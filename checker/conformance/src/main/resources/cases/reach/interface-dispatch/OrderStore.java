// CASE reach/interface-dispatch: a call through an interface reaches the implementation in view.
// ROW Reach: interface dispatch
package shop;

interface OrderStore {
  void save(String id, double total);
}
