package pojo.called;

import com.amazonaws.services.lambda.runtime.Context;

abstract class BaseService {
  public abstract void warm(String name, Context context);
}
