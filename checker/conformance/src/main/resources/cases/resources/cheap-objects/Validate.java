// CASE resources/cheap-objects: patterns, tokens, random numbers and formatters are not the suite's business.
// ROW R: ReusableObjectBuiltPerInvocation, not Pattern.compile
package cheap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.security.SecureRandom;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Pattern;

public class Validate implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String mail, Context context) {
    if (!Pattern.compile("[^@]+@[^@]+").matcher(mail).matches()) {
      return "invalid";
    }
    String stamp = new SimpleDateFormat("yyyy-MM-dd").format(new Date());
    return stamp + UUID.randomUUID() + new SecureRandom().nextInt();
  }
}
