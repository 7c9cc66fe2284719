package dev.initonce.sample.collection.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageTokenTest {
  private static final String ID = "0e37df36-f698-11e6-8dd4-cb9ced3df976";
  private static final String TOKEN = PageToken.encode("o-1", ID);

  @Test
  void tokenLeadsBackToItsId() {
    assertThat(PageToken.decode("o-1", TOKEN)).isEqualTo(ID);
    assertThat(PageToken.decode("ö-2", PageToken.encode("ö-2", ID))).isEqualTo(ID);
  }

  @Test
  void tokenFitsIntoAUrlAsItIs() {
    assertThat(TOKEN).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void everyChangedCharacterIsNoticed() {
    for (int i = 0; i < TOKEN.length(); i++) {
      char other = TOKEN.charAt(i) == 'A' ? 'B' : 'A';
      String changed = TOKEN.substring(0, i) + other + TOKEN.substring(i + 1);
      assertThatThrownBy(() -> PageToken.decode("o-1", changed)).isInstanceOf(Problem.class);
    }
  }

  @Test
  void tokenOfAnotherOwnerIsNoticed() {
    assertThatThrownBy(() -> PageToken.decode("o-2", TOKEN)).isInstanceOf(Problem.class);
  }
}
