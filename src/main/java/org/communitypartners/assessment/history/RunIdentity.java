package org.communitypartners.assessment.history;

import java.time.LocalDate;
import org.communitypartners.assessment.activity.Period;

/**
 * What makes two runs the same: they write the same bytes.
 *
 * @param period the period reported
 * @param preparedOn the day the report is prepared on; it is among the options, too
 * @param options everything else that was asked for or set, as one text
 * @param inputFingerprint the fingerprint of all that was read
 * @param version the version of the program
 */
public record RunIdentity(
        Period period, LocalDate preparedOn, String options, String inputFingerprint, String version) {

    /** The identity as one short text. */
    public String key() {
        return Fingerprint.of(String.join("\n", period.id(), options, inputFingerprint, version));
    }

    /** The options as one short text. */
    public String optionsKey() {
        return Fingerprint.of(options);
    }
}
