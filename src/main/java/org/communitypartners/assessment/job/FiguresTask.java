package org.communitypartners.assessment.job;

import java.io.IOException;
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
        List<? extends SourceWork<?, ?>> sources = run.work().sources();
        Map<String, byte[]> finished = records.parts().of(run.run().number());
        for (int i = 0; i < sources.size(); i++) {
            SourceWork<?, ?> source = sources.get(i);
            if (!source.settled()) {
                String part = SourcePartitions.nameOf(i);
                byte[] tally = finished.get(part);
                if (tally == null) {
                    throw new IllegalStateException("The tally of " + source.name() + " is missing.");
                }
                source.restore(tally, run.spool(part));
            }
        }
        run.work().measure();
    }
}
