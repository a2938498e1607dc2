package org.communitypartners.assessment.intake.table;

import java.util.Optional;
import org.communitypartners.assessment.intake.value.DateOrder;
import org.communitypartners.assessment.intake.value.DateReader;
import org.communitypartners.assessment.intake.value.NumberReader;

/**
 * How the numbers and dates of one side file are read.
 *
 * @param numbers by the file's decimal mark
 * @param dates any date
 * @param order the order of its numeric dates; none when the file proves two
 */
record SideReaders(NumberReader numbers, DateReader dates, Optional<DateOrder> order) {}
