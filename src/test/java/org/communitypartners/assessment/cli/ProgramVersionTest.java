package org.communitypartners.assessment.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProgramVersionTest {
    @Test
    void aBuildInARepositoryNamesItsCommit() throws IOException {
        assertThat(ProgramVersion.of(
                        "1.2.3", new ByteArrayInputStream("git.commit.id.abbrev=4d0c79b\n".getBytes(ISO_8859_1))))
                .isEqualTo("1.2.3 (commit 4d0c79b)");
    }

    @Test
    void aBuildFromASourceArchiveSaysOnlyTheVersion() throws IOException {
        assertThat(ProgramVersion.of("1.2.3", null)).isEqualTo("1.2.3");
        assertThat(ProgramVersion.of("1.2.3", new ByteArrayInputStream(new byte[0])))
                .isEqualTo("1.2.3");
    }
}
