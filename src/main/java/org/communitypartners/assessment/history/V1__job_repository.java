package org.communitypartners.assessment.history;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The tables of the Spring Batch job repository, from Spring Batch's own script. */
@SuppressWarnings("checkstyle:TypeName")
final class V1__job_repository extends BaseJavaMigration {
    @Override
    public void migrate(Context context) {
        ScriptUtils.executeSqlScript(
                context.getConnection(), new ClassPathResource("org/springframework/batch/core/schema-hsqldb.sql"));
    }
}
