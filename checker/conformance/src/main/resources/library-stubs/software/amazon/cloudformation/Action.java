package software.amazon.cloudformation;

public enum Action {
  CREATE,
  READ
}
