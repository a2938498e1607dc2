package org.communitypartners.assessment.cli;

import java.util.List;
import org.communitypartners.assessment.job.run.PastRuns.PastRun;

/** How runs are shown. */
sealed interface RunsView permits RunsTable, RunsCsv {

    /** One line a run. */
    List<String> list(List<PastRun> runs);

    /** The runs of one period, with the files they read. */
    List<String> details(List<PastRun> runs);
}
