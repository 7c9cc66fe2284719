package pojo.called;

public final class Cli {
  public static void main(String[] args) {
    System.out.println(new ReportService().render(args[0], null));
  }
}
