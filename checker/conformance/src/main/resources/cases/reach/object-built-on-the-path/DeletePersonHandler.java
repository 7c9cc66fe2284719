// CASE reach/object-built-on-the-path: a repository made in the handler method runs its constructor per invocation.
// ROW Reach: new Repository() on the path, constructor
package people;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class DeletePersonHandler implements RequestHandler<DeletePersonHandler.Person, Boolean> {
  public static class Person {
    private String id;

    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }
  }

  @Override
  public Boolean handleRequest(Person person, Context context) {
    PersonRepository repository = new PersonRepository();
    return repository.delete(person.getId());
  }
}
