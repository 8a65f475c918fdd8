package io.wirewatch.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.wirewatch.contracts.ActionKind;
import io.wirewatch.contracts.Alert;
import io.wirewatch.contracts.Change;
import io.wirewatch.contracts.DeskAction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a desk does to an alert, by the keyboard and the mouse.
final class ActBrowserIT {

  @RegisterExtension static final Browser BROWSER = new Browser();
  private DeskFixture desk;

  @BeforeEach
  void open() {
    desk = DeskFixture.on(Clock.systemUTC(), 0);
    Preview.fill(desk, Instant.now());
    PreviewStates.fill(desk, Instant.now());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void twoKeysSnoozeForAQuarterOfAnHourAndOneWakes() {
    Page page = named("/alerts/a3f9c1");
    page.keyboard().press("s");
    Browser.look(page, "sheet-snooze");
    page.keyboard().press("Enter");
    assertThat(page.locator("#detail .standings")).containsText("Nobody is told until");
    assertThat(page.locator("#alerts h3").nth(1)).containsText("Snoozed");
    DeskAction snooze = desk.actions().getFirst();
    Duration length = Duration.between(snooze.getAt(), snooze.getUntil().orElseThrow());
    assertEquals(15, length.toMinutes());
    page.keyboard().press("Escape");
    page.keyboard().press("s");
    assertThat(page.locator("#detail .standings")).not().containsText("Nobody is told until");
    assertEquals(ActionKind.UNSNOOZE, desk.actions().getLast().getKind());
  }

  @Test
  void tomorrowMorningIsTheReadersOwn() {
    Page page = named("/alerts/a3f9c1");
    page.keyboard().press("s");
    page.getByText("tomorrow, 07:00").click();
    assertThat(page.locator("#detail .standings")).containsText("Nobody is told until");
    var wakes =
        desk.actions().getFirst().getUntil().orElseThrow().atZone(ZoneId.of("Europe/Vienna"));
    assertEquals(7, wakes.getHour());
    assertEquals(0, wakes.getMinute());
  }

  @Test
  void aNoteIsKeptWhileTheAlertChangesUnderIt() {
    Page page = named("/alerts/a3f9c1");
    page.keyboard().press("n");
    page.keyboard().type("Rang the mini");
    Alert grown =
        Alert.newBuilder(Preview.troops(Instant.now()))
            .setRevision(9)
            .setChange(Change.GREW)
            .setOrigins(9)
            .build();
    desk.bring(grown);
    assertThat(page.locator("#detail .figures .counting dd")).hasText("9");
    assertThat(page.locator("#detail textarea")).isFocused();
    assertThat(page.locator("#detail textarea")).hasValue("Rang the mini");
    page.keyboard().press("End");
    page.keyboard().type("stry");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#detail .history")).containsText("Rang the ministry");
    assertThat(page.locator("#detail .act[open]")).hasCount(0);
  }

  @Test
  void enterInAFieldDoesWhatStandsBesideIt() {
    Page page = named("/alerts/a3f9c1");
    page.keyboard().press("i");
    page.locator("#detail [name=to]").fill("Ben");
    page.keyboard().press("Enter");
    assertThat(page.locator("#detail .standings")).containsText("With Ben");
    assertEquals(
        List.of(ActionKind.ASSIGN), desk.actions().stream().map(DeskAction::getKind).toList());
  }

  @Test
  void aFalseAlarmWantsAReason() {
    Page page = named("/alerts/a3f9c1");
    page.keyboard().press("f");
    page.getByText("Mark as a false alarm").click();
    assertThat(page.locator("#detail [name=reason]")).isFocused();
    assertTrue(desk.actions().isEmpty());
    page.keyboard().type("a drill");
    Browser.look(page, "sheet-more");
    page.keyboard().press("Enter");
    assertThat(page.locator("#detail .standings")).containsText("false alarm");
    assertEquals("a drill", desk.actions().getFirst().getText().orElseThrow());
  }

  @Test
  void aSilenceSaysWhatItWouldMuteAndIsSeenOnEveryPage() {
    Page page = named("/alerts/a3f9c1");
    Page other = named("/silences");
    page.keyboard().press("q");
    assertThat(page.locator("#detail [data-would]")).containsText("It would mute 1 alert now");
    page.locator("#detail [name=why]").fill("an exercise of the army");
    Browser.look(page, "sheet-silence");
    page.getByText("4 hours").last().click();
    assertThat(page.locator("#detail .standings")).containsText("an exercise of the army");
    assertThat(other.locator("#silences")).containsText("an exercise of the army");
    assertThat(other.locator("[data-silence-count]")).hasText("2");
    other
        .locator(".silence", new Page.LocatorOptions().setHasText("army"))
        .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
        .click();
    assertThat(other.locator("#silences")).not().containsText("an exercise of the army");
    assertThat(page.locator("#detail .standings")).not().containsText("an exercise of the army");
  }

  @Test
  void whatIsWrongIsSaidAtTheField() {
    Page page = named("/alerts/a3f9c1");
    page.keyboard().press("s");
    page.locator("#detail [name=local]").fill("2020-01-01T07:00");
    page.keyboard().press("Enter");
    assertThat(page.locator("#detail .form-error")).containsText("must lie ahead");
    assertThat(page.locator("#detail [name=local]")).hasAttribute("aria-invalid", "true");
  }

  @Test
  void stagedAlertsOfOthersAreShownWhenAskedFor() {
    Page page = named("/");
    assertThat(page.locator("#alerts")).not().containsText("Accidents in mines");
    page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#alerts")).containsText("Accidents in mines");
    page.reload();
    assertThat(page.locator("#alerts")).containsText("Accidents in mines");
  }

  /// A page whose reader is known as Carla.
  private Page named(String path) {
    return BROWSER.open(desk.at(path), "Carla");
  }
}
