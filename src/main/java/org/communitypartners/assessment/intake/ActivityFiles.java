package org.communitypartners.assessment.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communitypartners.assessment.activity.QualityNote;
import org.communitypartners.assessment.activity.QualityNote.Kind;
import org.communitypartners.assessment.intake.csv.FileContent;
import org.communitypartners.assessment.intake.csv.FileProfile;
import org.communitypartners.assessment.intake.folder.ActivityFile;
import org.communitypartners.assessment.intake.header.FileForm;
import org.communitypartners.assessment.intake.header.FormFinder;
import org.communitypartners.assessment.intake.workbook.ExcelWorkbook;
import org.communitypartners.assessment.intake.workbook.UnreadableWorkbookException;
import org.communitypartners.assessment.intake.workbook.WorkbookSheet;
import org.jspecify.annotations.Nullable;

/** Examines the files of one source. A workbook is as many files as it has sheets with a header. */
final class ActivityFiles {
    private final FormFinder forms;
    private final @Nullable Charset encoding;

    /**
     * The files of a source.
     *
     * @param forms finds out how a file is to be read
     * @param encoding the encoding that somebody settled for the source, or null
     */
    ActivityFiles(FormFinder forms, @Nullable Charset encoding) {
        this.forms = forms;
        this.encoding = encoding;
    }

    /**
     * What a file in the folder comes to.
     *
     * @param files the activity files in it: one, or the sheets of a workbook
     * @param notes what a person should know about the sheets
     */
    record Examined(List<ActivityFile> files, List<QualityNote> notes) {}

    /** Examines a file. */
    Examined examine(String name, Path path) {
        long modified = 0;
        try {
            modified = Files.getLastModifiedTime(path).toMillis();
            if (ExcelWorkbook.isOne(name)) {
                return sheets(name, ExcelWorkbook.sheets(path), modified);
            }
            FileContent content = FileContent.of(path);
            return one(new ActivityFile(name, content, FileProfile.of(content, encoding), modified));
        } catch (UnreadableWorkbookException unreadable) {
            return impossible(name, path, unreadable.trouble(), modified);
        } catch (IOException unreadable) {
            return impossible(name, path, "cannot be opened; check that it exists and that you may read it", modified);
        }
    }

    private Examined sheets(String name, List<WorkbookSheet> sheets, long modified) throws IOException {
        List<ActivityFile> tables = new ArrayList<>();
        List<ActivityFile> others = new ArrayList<>();
        List<QualityNote> notes = new ArrayList<>();
        for (WorkbookSheet sheet : sheets) {
            String sheetName = name + "#" + sheet.name();
            if (sheet.hidden()) {
                notes.add(note(
                        sheetName, "The sheet " + sheetName + " is hidden and is not read. Show it if it counts."));
                continue;
            }
            ActivityFile file = new ActivityFile(sheetName, sheet.content(), FileProfile.of(sheet.content()), modified);
            if (forms.find(file) instanceof FileForm.Usable) {
                tables.add(file);
                if (sheet.hiddenRows() > 0) {
                    notes.add(note(
                            sheetName,
                            "Hidden rows of the sheet " + sheetName + ": " + sheet.hiddenRows()
                                    + ". They are read like all others."));
                }
            } else {
                others.add(file);
            }
        }
        if (tables.isEmpty()) {
            // Each says what its header lacks.
            return others.isEmpty() ? noSheet(name, modified, notes) : new Examined(others, notes);
        }
        others.forEach(sheet -> notes.add(note(
                sheet.name(),
                "The sheet " + sheet.name()
                        + " is not read, because it has no header that names a date and a partner.")));
        return new Examined(tables, notes);
    }

    private static Examined noSheet(String name, long modified, List<QualityNote> notes) {
        FileProfile empty = FileProfile.impossible("has no sheet with anything in it");
        return new Examined(List.of(new ActivityFile(name, FileContent.of(Path.of(name)), empty, modified)), notes);
    }

    private static Examined impossible(String name, Path path, String trouble, long modified) {
        return one(new ActivityFile(name, FileContent.of(path), FileProfile.impossible(trouble), modified));
    }

    private static Examined one(ActivityFile file) {
        return new Examined(List.of(file), List.of());
    }

    private static QualityNote note(String sheet, String message) {
        return new QualityNote(Kind.SHEETS, sheet, 0, sheet, message);
    }
}
