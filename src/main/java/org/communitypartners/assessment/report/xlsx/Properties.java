package org.communitypartners.assessment.report.xlsx;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.communitypartners.assessment.report.model.Workbook;

/** What a file says about itself. Its times are the day of the report, not the moment of writing. */
final class Properties {

    private Properties() {}

    static void set(XSSFWorkbook file, Workbook workbook) {
        Instant day = workbook.preparedOn().atStartOfDay().toInstant(ZoneOffset.UTC);
        Optional<Date> date = Optional.of(Date.from(day));
        POIXMLProperties properties = file.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(workbook.title());
        core.setSubjectProperty(workbook.subject());
        core.setCreator(workbook.author());
        core.setLastModifiedByUser(workbook.author());
        core.setCreated(date);
        core.setModified(date);
        core.getUnderlyingProperties().setLanguageProperty(workbook.language());
        properties.getExtendedProperties().setApplication(workbook.program());
    }
}
