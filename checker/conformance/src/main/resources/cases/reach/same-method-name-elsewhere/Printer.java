package samename;

class Printer {
  void publish(String text) {
    System.out.println(text);
  }
}
