package di.guice;

interface VoteCounter {
  int count(String poll);
}
