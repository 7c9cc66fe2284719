package initlevels;

abstract class Counting extends Connected {
  private int connections;

  @Override
  protected void init() {
    super.init();
    connections++;
  }

  int connections() {
    return connections;
  }
}
