package org.communitypartners.assessment.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.communitypartners.assessment.intake.date.DateOrder;
import org.communitypartners.assessment.intake.folder.FileOrder;
import org.communitypartners.assessment.job.GivenSettings;
import org.communitypartners.assessment.job.failure.WrongUsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that can also stand in the input's settings; what is typed wins. */
final class SettingArguments {
    private static final int LARGEST_CELL = 1000;

    @Option(
            names = "--prepared-on",
            paramLabel = "DATE",
            description =
                    "The day of the run, written as 2026-11-03: later rows have not happened yet. Default: today.")
    private @Nullable String preparedOn;

    @Option(names = "--library", paramLabel = "NAME", description = "The library's name in the reports.")
    private @Nullable String library;

    @Option(
            names = "--fiscal-year-start",
            paramLabel = "MONTH",
            description = "The month in which the fiscal year starts, 1 to 12. Default: 7.")
    private @Nullable String fiscalYearStart;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            description = "How to read numeric dates when their file does not show it: MDY, DMY or YMD. Default: MDY.")
    private @Nullable String dateOrder;

    @Option(
            names = "--newest-by",
            paramLabel = "HOW",
            description = "Which of several exports is the newest: by its name, or by when it was modified."
                    + " Default: name.")
    private @Nullable String newestBy;

    @Option(
            names = "--minimum-cell",
            paramLabel = "N",
            description = "The smallest count of people that the shareable copy shows. Default: 11.")
    private @Nullable String minimumCell;

    @Option(
            names = "--max-rejected",
            paramLabel = "SHARE",
            description = "More rejected rows than this share of all, 0 to 1, and the run ends with exit code 3."
                    + " Default: 0.05.")
    private @Nullable String maxRejected;

    /** The day of the run. */
    LocalDate preparedOn(LocalDate today) {
        if (preparedOn == null) {
            return today;
        }
        try {
            return LocalDate.parse(preparedOn);
        } catch (DateTimeException e) {
            throw new WrongUsageException(
                    "--prepared-on needs a day written as 2026-11-03; \"" + preparedOn + "\" is not one.", e);
        }
    }

    /** The settings as typed. */
    GivenSettings given() {
        return new GivenSettings(
                Optional.ofNullable(library),
                Optional.ofNullable(fiscalYearStart).map(SettingArguments::month),
                Optional.ofNullable(dateOrder).map(SettingArguments::dateOrder),
                Optional.ofNullable(newestBy).map(SettingArguments::newestBy),
                Optional.ofNullable(minimumCell).map(SettingArguments::cell),
                Optional.ofNullable(maxRejected).map(SettingArguments::share));
    }

    private static Month month(String text) {
        for (Month month : Month.values()) {
            if (text.matches("0?" + month.getValue())) {
                return month;
            }
        }
        throw new WrongUsageException(
                "--fiscal-year-start needs the number of a month, 1 to 12; \"" + text + "\" is not one.");
    }

    private static DateOrder dateOrder(String text) {
        return DateOrder.named(text)
                .orElseThrow(() ->
                        new WrongUsageException("--date-order is MDY, DMY or YMD; \"" + text + "\" is none of them."));
    }

    private static FileOrder newestBy(String text) {
        return FileOrder.named(text)
                .orElseThrow(
                        () -> new WrongUsageException("--newest-by is name or modified; \"" + text + "\" is neither."));
    }

    private static int cell(String text) {
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LARGEST_CELL) {
            return Integer.parseInt(text);
        }
        throw new WrongUsageException(
                "--minimum-cell needs a whole number from 1 to " + LARGEST_CELL + "; \"" + text + "\" is not one.");
    }

    private static BigDecimal share(String text) {
        if (text.matches("0(\\.\\d+)?|1(\\.0+)?|\\.\\d+")) {
            return new BigDecimal(text).stripTrailingZeros();
        }
        throw new WrongUsageException(
                "--max-rejected needs a share from 0 to 1, such as 0.05; \"" + text + "\" is not one.");
    }
}
