package initofanother;

class Offline extends Repository {
  boolean isUsed() {
    return client == null;
  }
}
