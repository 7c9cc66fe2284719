package suppress.constants;

interface Names {
  String RACY = "RacyLazyClient", CLIENT_CHECK = ("ClientBuiltPer" + "Invocation");
}
