package org.communitypartners.assessment.history;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The tables of the Spring Batch job repository, from Spring Batch's own scripts.
 *
 * <p>HSQLDB commits each statement that changes a table by itself, and the process can die between two of them: a
 * migration that is not recorded as done is done again, so every migration can be begun again from anywhere.
 */
final class V1__job_repository extends BaseJavaMigration {
    private static final String SCRIPTS = "org/springframework/batch/core/";

    @Override
    public void migrate(Context context) {
        ScriptUtils.executeSqlScript(
                context.getConnection(), new ClassPathResource(SCRIPTS + "schema-drop-hsqldb.sql"));
        ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(SCRIPTS + "schema-hsqldb.sql"));
    }
}
