package web.delegating;

import com.amazonaws.serverless.proxy.spring.SpringDelegatingLambdaContainerHandler;

public class NotesHandler extends SpringDelegatingLambdaContainerHandler {
  public NotesHandler() {
    super(NotesController.class);
  }
}
