package acme.stack;

public class ResourceModel {
  private String arn;

  public String getArn() {
    return arn;
  }
}
