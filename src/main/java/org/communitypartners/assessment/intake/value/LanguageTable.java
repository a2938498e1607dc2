package org.communitypartners.assessment.intake.value;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages that the program knows: all of ISO 639-1, and those of ISO 639-2 and -3 that communities served by
 * libraries speak. A line gives a language's codes, its English name, the wider language that it is a kind of, its
 * other names (endonyms and common spellings), and where they stand: the list of ISO 639 that has the code, and CLDR
 * where that has the endonym. The platform's own names are not used: they differ between versions of Java, and lack
 * many.
 */
final class LanguageTable {
    private static final String RESOURCE = "languages.csv";
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");
    private static final int CODE = 0;
    private static final int LAST_CODES = 3;
    private static final int NAME = 4;
    private static final int PART_OF = 5;
    private static final int OTHER_NAMES = 6;

    private LanguageTable() {}

    /** All languages, in the order of the file. */
    static List<Language> read() {
        List<Language> languages = new ArrayList<>();
        try (InputStream in = LanguageTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException("The program lacks its file " + RESOURCE + ".");
            }
            CSVReader lines = new CSVReaderBuilder(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .withCSVParser(new RFC4180ParserBuilder().build())
                    .withSkipLines(1)
                    .build();
            for (String[] cells = lines.readNext(); cells != null; cells = lines.readNext()) {
                languages.add(language(cells));
            }
        } catch (CsvValidationException e) {
            throw new UncheckedIOException(new IOException("The program's file " + RESOURCE + " is damaged.", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }

    private static Language language(String[] cells) {
        Stream<String> codes = Arrays.stream(cells, CODE, LAST_CODES + 1);
        List<String> spellings = Stream.concat(codes, Stream.of(cells[NAME], cells[OTHER_NAMES]))
                .flatMap(cell -> BETWEEN.splitAsStream(cell))
                .filter(spelling -> !spelling.isEmpty())
                .toList();
        return new Language(cells[CODE], cells[NAME], cells[PART_OF], spellings);
    }
}
