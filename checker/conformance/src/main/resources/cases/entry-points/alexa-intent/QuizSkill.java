package alexa;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.Skills;

public class QuizSkill extends SkillStreamHandler {
  public QuizSkill() {
    super(Skills.standard().addRequestHandlers(new ScoreIntentHandler()).build());
  }
}
