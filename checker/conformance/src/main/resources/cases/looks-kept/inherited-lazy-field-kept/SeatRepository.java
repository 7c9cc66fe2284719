package inheritkept;

class SeatRepository extends BaseRepository {
  int free() {
    return client().scan(s -> s.tableName("seats")).count();
  }
}
