package org.communitypartners.assessment.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers the tallies of all sources and has the figures computed. */
final class FiguresTask {
    private final RunInProgress run;
    private final RunRecords records;

    FiguresTask(RunInProgress run, RunRecords records) {
        this.run = run;
        this.records = records;
    }

    void compute() throws IOException {
        Map<String, byte[]> finished = records.parts().of(run.run().number());
        List<SettledSource> settled = new ArrayList<>();
        for (int i = 0; i < run.work().sources().size(); i++) {
            String part = SourcePartitions.nameOf(i);
            byte[] tally = finished.get(part);
            if (tally == null) {
                throw new IllegalStateException("The tally of source " + part + " is missing.");
            }
            settled.add(new SettledSource(tally, run.spool(part)));
        }
        run.work().measure(settled);
    }
}
