package org.communitypartners.assessment.cli;

import org.communitypartners.assessment.job.Version;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"partnership-assessment " + Version.current()};
    }
}
