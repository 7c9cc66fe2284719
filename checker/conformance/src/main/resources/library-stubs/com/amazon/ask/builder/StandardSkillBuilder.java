package com.amazon.ask.builder;

import com.amazon.ask.Skill;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;

public class StandardSkillBuilder {
  public native StandardSkillBuilder addRequestHandlers(RequestHandler... handlers);

  public native Skill build();
}
