// CASE kept/own-map-class: a class of the program's own that extends a map keeps as a map does.
// ROW K: keyed cache, computeIfAbsent
package ownmap;

import java.util.concurrent.ConcurrentHashMap;

class ByRegion<C> extends ConcurrentHashMap<String, C> {
  private static final long serialVersionUID = 1;
}
