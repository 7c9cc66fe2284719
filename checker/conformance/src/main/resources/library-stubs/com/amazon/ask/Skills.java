package com.amazon.ask;

import com.amazon.ask.builder.StandardSkillBuilder;

public final class Skills {
  public static native StandardSkillBuilder standard();
}
