package org.communitypartners.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.history.FinishedParts;
import org.hsqldb.jdbc.JDBCDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.core.simple.JdbcClient;

class SourceWriterTest {
    private static final long RUN = 7;

    private final JDBCDataSource database = new JDBCDataSource();
    private final Letters source = new Letters();
    private final Path folder;

    SourceWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void createTable() {
        database.setUrl("jdbc:hsqldb:mem:writer");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("DROP TABLE finished_part IF EXISTS").update();
        jdbc.sql("CREATE TABLE finished_part (run BIGINT, part VARCHAR(10), content VARBINARY(100))")
                .update();
    }

    @Test
    void theTallyIsStoredWithTheLastChunk() {
        write("a", "b");
        assertThat(parts().of(RUN)).isEmpty();
        write("c", Letters.LAST);
        assertThat(source.kept).containsExactly("a", "b", "c", Letters.LAST);
        assertThat(parts().of(RUN)).containsOnlyKeys("0001");
    }

    @Test
    void aChunkOfWhichNothingIsLeftKeepsAndStoresNothing() {
        write();
        assertThat(source.kept).isEmpty();
        write("a", Letters.LAST);
        write();
        assertThat(source.kept).containsExactly("a", Letters.LAST);
        assertThat(source.settled).isEqualTo(1);
        assertThat(parts().of(RUN)).containsOnlyKeys("0001");
    }

    private void write(String... letters) {
        new SourceWriter<>(source, parts(), RUN, "0001", folder.resolve("spool")).write(Chunk.of(letters));
    }

    private FinishedParts parts() {
        return new FinishedParts(database);
    }

    private static final class Letters implements SourceWork<String, String> {
        static final String LAST = "z";

        private final List<String> kept = new ArrayList<>();
        private int settled;

        @Override
        public String name() {
            return "letters";
        }

        @Override
        public int files() {
            return 1;
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public void open() {}

        @Override
        public @Nullable String read() {
            return null;
        }

        @Override
        public String interpret(String letter) {
            return letter;
        }

        @Override
        public boolean keep(String letter) {
            kept.add(letter);
            return letter.equals(LAST);
        }

        @Override
        public byte[] settle(Path spool) {
            settled++;
            return new byte[] {1};
        }

        @Override
        public void close() {}
    }
}
