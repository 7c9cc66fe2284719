package notes;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class DropNote implements RequestHandler<Long, Void> {
  private final NoteTable table = new NoteTable();

  @Override
  public Void handleRequest(Long id, Context context) {
    table.open();
    return null;
  }
}
