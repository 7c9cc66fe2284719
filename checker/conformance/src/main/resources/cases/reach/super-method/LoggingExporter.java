package supers;

class LoggingExporter extends PlainExporter {
  @Override
  void export(String name) {
    System.out.println("exporting " + name);
    super.export(name);
  }
}
