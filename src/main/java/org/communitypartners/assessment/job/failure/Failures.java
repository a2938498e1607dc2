package org.communitypartners.assessment.job.failure;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.communitypartners.assessment.history.HistoryUnreadableException;
import org.communitypartners.assessment.history.OutputBusyException;
import org.communitypartners.assessment.history.OutputUnwritableException;
import org.communitypartners.assessment.intake.folder.InputChangedException;
import org.hsqldb.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;

/** What ended a run, in one plain sentence; the whole story goes to the log. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int CAUSES_FOLLOWED = 20;
    private static final Set<Integer> DISK_ERRORS =
            Set.of(-ErrorCode.FILE_IO_ERROR, -ErrorCode.DATA_FILE_ERROR, -ErrorCode.DATA_FILE_IS_FULL);

    private static final Set<Class<? extends RuntimeException>> SPEAK_FOR_THEMSELVES = Set.of(
            WrongUsageException.class,
            NoActivityFilesException.class,
            NothingToReportException.class,
            OutputBusyException.class,
            OutputUnwritableException.class,
            HistoryUnreadableException.class,
            InputChangedException.class,
            RunStoppedException.class,
            AssessmentFailedException.class);

    private Failures() {}

    /**
     * A failure as it may be logged: what this program did not foresee can have the content of a row in its message, so
     * only its kind and its place are kept. What speaks of files, disks and tables stays as it is.
     */
    public static RuntimeException withoutContent(RuntimeException failure) {
        Throwable innermost = failure;
        Throwable cause = failure;
        for (int i = 0; cause != null && i < CAUSES_FOLLOWED; i++) {
            if (SPEAK_FOR_THEMSELVES.contains(cause.getClass())
                    || cause instanceof SQLException
                    || cause instanceof IOException) {
                return failure;
            }
            innermost = cause;
            cause = cause.getCause();
        }
        return new UnforeseenException(innermost);
    }

    /** Of several failures the first that says what to do, else the first. */
    public static RuntimeException of(List<Throwable> failures) {
        // That a partition failed says less than why it did.
        List<RuntimeException> plain = failures.stream()
                .filter(failure -> failures.size() == 1
                        || !(failure instanceof JobExecutionException && failure.getCause() == null))
                .map(Failures::of)
                .toList();
        return plain.stream()
                .filter(failure -> !(failure instanceof AssessmentFailedException))
                .findFirst()
                .or(() -> plain.stream().findFirst())
                .orElseGet(() -> of(new IllegalStateException("The job failed without a word.")));
    }

    /** One failure, by the innermost cause that this program knows. */
    public static RuntimeException of(Throwable failure) {
        LOG.error("The run failed.", failure);
        Throwable cause = failure;
        for (int i = 0; cause != null && i < CAUSES_FOLLOWED; i++) {
            if (SPEAK_FOR_THEMSELVES.contains(cause.getClass())) {
                return (RuntimeException) cause;
            }
            if (cause instanceof SQLException sql && DISK_ERRORS.contains(sql.getErrorCode())) {
                return new OutputUnwritableException(
                        "The history cannot be written (" + sql.getMessage()
                                + "); make room on the disk, and run again. The earlier report is as it was.",
                        sql);
            }
            if (cause instanceof UnforeseenException unforeseen) {
                return unexpected(unforeseen.kind(), failure);
            }
            if (cause instanceof OutOfMemoryError) {
                return new AssessmentFailedException(
                        "The input is too large for the memory; give more with java -Xmx4g -jar ... and run again.",
                        cause);
            }
            cause = cause.getCause();
        }
        return unexpected(failure.getClass().getSimpleName(), failure);
    }

    private static AssessmentFailedException unexpected(String kind, Throwable failure) {
        return new AssessmentFailedException(
                "The run failed unexpectedly (" + kind + "); the earlier report is as it was, and the log says more.",
                failure);
    }
}
