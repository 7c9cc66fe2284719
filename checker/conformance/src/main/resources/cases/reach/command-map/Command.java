package commands;

interface Command {
  String run(String path);
}
