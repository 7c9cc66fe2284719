package ctorref;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;

public class MailAll implements RequestHandler<List<String>, Void> {
  @Override
  public Void handleRequest(List<String> addresses, Context context) {
    addresses.stream().map(Mailer::new).forEach(Mailer::send);
    return null;
  }
}
