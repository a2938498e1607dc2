package org.communitypartners.assessment.job.run;

import java.nio.file.Path;
import java.util.List;
import org.communitypartners.assessment.activity.Period;
import org.communitypartners.assessment.job.Progress;
import org.communitypartners.assessment.job.RunSummary;

/** Is told how runs go, in the order in which things happen. */
public interface AssessmentListener {

    /**
     * A period is about to be reported.
     *
     * @param period the period
     * @param chosen whether the program chose it
     */
    void begins(Period period, boolean chosen);

    /** A run works; its progress may be watched until the next call. */
    void works(Progress progress);

    /**
     * A report was published.
     *
     * @param period its period
     * @param summary what it says
     * @param files the names of its files
     */
    void published(Period period, RunSummary summary, List<String> files);

    /**
     * The report of a period stands as it would be made now.
     *
     * @param period its period
     * @param folder where its files are
     * @param restored the missing files that were made again
     */
    void upToDate(Period period, Path folder, List<String> restored);

    /** There is no period to catch up with. */
    void nothingDue();
}
