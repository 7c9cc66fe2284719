package inheritlazy;

class RoomDao extends LazyDao {
  int free() {
    return client().scan(s -> s.tableName("rooms")).count();
  }
}
