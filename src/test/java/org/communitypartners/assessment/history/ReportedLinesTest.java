package org.communitypartners.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.hsqldb.jdbc.JDBCDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReportedLinesTest {
    private static int databases;

    /** Whatever was reported in whatever order, each key has the value of the last run that reported it. */
    @Property(tries = 60, seed = "7")
    void whatWasReportedLastStands(
            @ForAll @Size(max = 6)
                    List<
                                    @Size(max = 8) Map<
                                            @AlphaChars @StringLength(min = 1, max = 2) String,
                                            @IntRange(max = 3) Integer>>
                            runs) {
        JDBCDataSource dataSource = database();
        ReportedLines lines = new ReportedLines(dataSource);
        Map<String, String> expected = new TreeMap<>();
        for (int run = 1; run <= runs.size(); run++) {
            TreeMap<String, String> reported = new TreeMap<>();
            runs.get(run - 1).forEach((key, value) -> reported.put(key, Integer.toString(value)));
            lines.record("FIGURES", run, reported);
            expected.putAll(reported);
            assertThat(lines.asOf("FIGURES", run)).isEqualTo(expected);
        }
        assertThat(lines.asOf("FIGURES", 0)).isEmpty();
        assertThat(lines.asOf("SHAREABLE", runs.size())).isEmpty();
    }

    private static JDBCDataSource database() {
        JDBCDataSource dataSource = new JDBCDataSource();
        dataSource.setUrl("jdbc:hsqldb:mem:reported-" + databases++);
        dataSource.setUser("SA");
        JdbcClient.create(dataSource)
                .sql("CREATE TABLE reported (run BIGINT, kind VARCHAR(20), content VARBINARY(100000))")
                .update();
        return dataSource;
    }
}
