package org.communitypartners.assessment.report.grant;

import org.communitypartners.assessment.report.part.QuestionAnswers;

/** Which counts of people the files of a grant show. */
interface GrantDisclosure {

    /** Whether every count is shown as it is. */
    boolean exact();

    /** Whether the contacts under the grant may be told. */
    boolean showsContacts();

    /** Whether the contacts of a partner under the grant may be told. */
    boolean shows(GrantPartner partner);

    /** Whether the attendance of series may be told. */
    boolean showsSeries();

    /** Whether the answers to a question may be told; small counts of single answers stay out even then. */
    boolean shows(QuestionAnswers question);

    /** Whether a number of people is too small to be told. */
    boolean isSmall(long people);

    /** Everything: for who gave the grant. */
    static GrantDisclosure toFunder() {
        return new GrantDisclosure() {
            @Override
            public boolean exact() {
                return true;
            }

            @Override
            public boolean showsContacts() {
                return true;
            }

            @Override
            public boolean shows(GrantPartner partner) {
                return true;
            }

            @Override
            public boolean showsSeries() {
                return true;
            }

            @Override
            public boolean shows(QuestionAnswers question) {
                return true;
            }

            @Override
            public boolean isSmall(long people) {
                return false;
            }
        };
    }
}
