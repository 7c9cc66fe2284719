// CASE reach/dispatch-to-instantiated-only: an implementation that nobody makes is not reached while another is made.
// ROW Reach: dispatch to the implementations in view that are instantiated
package dispatch;

interface Archive {
  void store(String text);
}
