package org.communitypartners.assessment.job;

/** The sorts of line that the history keeps of a report. */
public enum ReportedKind {
    /** Figures of scopes all and partner type, in every window: what Changes compares. */
    FIGURES,
    /** What shareable copies have shown and withheld. */
    SHAREABLE
}
