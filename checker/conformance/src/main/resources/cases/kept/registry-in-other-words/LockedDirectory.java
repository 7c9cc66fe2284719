package registry.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import software.amazon.awssdk.services.s3.S3Client;

final class LockedDirectory implements Directory {
  private final Map<String, S3Client> tenants = new HashMap<>();
  private final Lock lock = new ReentrantLock();

  @Override
  public boolean isFree(String room) {
    S3Client tenant = inRoom(room);
    if (tenant == null) {
      return true;
    }
    return false;
  }

  @Override
  public Optional<S3Client> tenant(String room) {
    lock.lock();
    try {
      return Optional.ofNullable(inRoom(room));
    } finally {
      lock.unlock();
    }
  }

  private S3Client inRoom(String room) {
    synchronized (tenants) {
      return tenants.get(room);
    }
  }

  @Override
  public void moveIn(String room, S3Client tenant) {
    write(room, tenant);
  }

  private void write(String room, S3Client tenant) {
    tenants.put(room, tenant);
  }
}
