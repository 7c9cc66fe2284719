package acme.topic;

public class ResourceModel {
  private String arn;

  public String getArn() {
    return arn;
  }
}
