package notes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class AddNote implements RequestHandler<String, String> {
  private final NoteTable table = new NoteTable();

  @Override
  public String handleRequest(String text, Context context) {
    return table.open().toString() + text;
  }
}
