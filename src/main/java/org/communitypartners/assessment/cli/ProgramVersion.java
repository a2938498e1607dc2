package org.communitypartners.assessment.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.communitypartners.assessment.job.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}: the version, and the commit where the build knew it. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        try (InputStream commit = ProgramVersion.class.getResourceAsStream("/commit.properties")) {
            return new String[] {"partnership-assessment " + of(Version.current(), commit)};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The version in words.
     *
     * @param commit what the build has noted of the commit; null when it was built without a repository
     */
    static String of(String version, @Nullable InputStream commit) throws IOException {
        Properties noted = new Properties();
        if (commit != null) {
            noted.load(commit);
        }
        String id = noted.getProperty("git.commit.id.abbrev", "");
        return id.isEmpty() ? version : version + " (commit " + id + ")";
    }
}
