package notes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;

public class ListNotes implements RequestHandler<Void, List<String>> {
  private final NoteTable table = new NoteTable();

  @Override
  public List<String> handleRequest(Void nothing, Context context) {
    return List.of(table.open().toString());
  }
}
