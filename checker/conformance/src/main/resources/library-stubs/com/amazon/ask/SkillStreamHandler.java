package com.amazon.ask;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

public abstract class SkillStreamHandler implements RequestStreamHandler {
  public SkillStreamHandler(Skill skill) {}

  @Override
  public final native void handleRequest(InputStream in, OutputStream out, Context context)
      throws IOException;
}
