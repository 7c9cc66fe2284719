package dev.langchain4j.model.openai;

public class OpenAiChatModel {
  public static native OpenAiChatModelBuilder builder();

  public static class OpenAiChatModelBuilder {
    public native OpenAiChatModelBuilder modelName(String name);

    public native OpenAiChatModel build();
  }
}
