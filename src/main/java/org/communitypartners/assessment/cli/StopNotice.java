package org.communitypartners.assessment.cli;

/** Says what became of a run when the process is asked to end before the run has. */
final class StopNotice implements AutoCloseable {
    private final Thread notice;

    private StopNotice(Thread notice) {
        this.notice = notice;
    }

    /** A notice on a console. */
    static StopNotice on(Console console) {
        return new StopNotice(new Thread(
                () -> console.complain(
                        "Stopped before the report was finished; the earlier report is as it was. Run again to go on."),
                "stop notice"));
    }

    /** Makes ready for being stopped. */
    void arm() {
        Runtime.getRuntime().addShutdownHook(notice);
    }

    /** The run has ended by itself, unless the process is ending already. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(notice);
        } catch (IllegalStateException e) {
            // The process is ending, and the notice is given.
            notice.setName("stop notice given");
        }
    }
}
