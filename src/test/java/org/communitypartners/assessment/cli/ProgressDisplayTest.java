package org.communitypartners.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.communitypartners.assessment.job.Progress;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {
    private final StringWriter said = new StringWriter();
    private final Progress progress = new Progress();

    @Test
    void onATerminalNothingScrollsAndTheLineIsTakenAway() {
        new ProgressDisplay(console(true), progress).close();

        assertThat(said.toString()).doesNotContain("\n").startsWith("\r").endsWith("\r");
    }

    @Test
    void elsewhereALineFollowsTheOther() throws InterruptedException {
        CountDownLatch twoLines = new CountDownLatch(2);
        PrintWriter lines = new PrintWriter(said) {
            @Override
            public void println(String line) {
                super.println(line);
                twoLines.countDown();
            }
        };
        try (ProgressDisplay display = new ProgressDisplay(new Console(lines, lines, false), progress, 20)) {
            assertThat(twoLines.await(10, TimeUnit.MINUTES)).isTrue();
            assertThat(display.line(1)).isEqualTo("getting ready");
        }

        assertThat(said.toString().lines()).allMatch("getting ready"::equals);
        assertThat(said.toString()).doesNotContain("\r");
    }

    @Test
    void elsewhereAShortRunSaysNothing() {
        new ProgressDisplay(console(false), progress).close();

        assertThat(said.toString()).isEmpty();
    }

    @Test
    void namesOfFilesCannotCommandTheTerminal() {
        console(true).say("activities/\u001b[2Ja.csv");

        assertThat(said.toString()).isEqualTo("activities/?[2Ja.csv" + System.lineSeparator());
    }

    private Console console(boolean terminal) {
        return new Console(new PrintWriter(said, true), new PrintWriter(said, true), terminal);
    }
}
