package initofanother;

class Cached extends Remote {
  private String prefix = "";

  @Override
  void init() {
    super.init();
    prefix = "cached/";
  }

  String prefix() {
    return prefix;
  }
}
