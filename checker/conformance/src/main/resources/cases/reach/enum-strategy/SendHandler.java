package channels;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class SendHandler implements RequestHandler<SendHandler.Note, Void> {
  public record Note(Channel channel, String text) {}

  @Override
  public Void handleRequest(Note note, Context context) {
    note.channel().send(note.text());
    return null;
  }
}
