package daos;

class PetDao extends BaseDao {
  int count() {
    return client.scan(s -> s.tableName("pets")).count();
  }
}
