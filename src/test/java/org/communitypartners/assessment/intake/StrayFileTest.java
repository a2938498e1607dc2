package org.communitypartners.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tagets.csv         | if it is meant to be targets.csv, rename it.
                    Partner_types.csv  | if it is meant to be partner-types.csv, rename it.
                    Targets.xlsx       | rename it to targets.xlsx.
                    targets.xlsx       | because targets.csv lies beside it.
                    targets.ods        | save it as targets.csv.
                    October.xlsx       | move it to activities/October.xlsx.
                    log.csv            | move it to activities/log.csv.
                    readme.md          | Activity files belong into the folder activities;
                    """)
    void aFileInTheWrongPlaceIsNamedAndWhatToDoWithIt(String name, String advice) {
        assertThat(new StrayFile(name).advice())
                .startsWith("The file " + name + " is not read")
                .contains(advice);
    }
}
