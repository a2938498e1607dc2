package org.communitypartners.assessment.intake.table;

import org.communitypartners.assessment.intake.date.DateForm;
import org.communitypartners.assessment.intake.date.DateReader;
import org.communitypartners.assessment.intake.value.NumberReader;

/**
 * How the numbers and dates of one side file are read.
 *
 * @param numbers by the file's decimal mark
 * @param dates any date
 * @param form what makes a reading a day
 */
record SideReaders(NumberReader numbers, DateReader dates, DateForm form) {}
