/**
 * What the text of a cell says of a date: one day, several, a range of days, a day without its year, an instant. Which
 * of several readings holds is settled where the whole file is known.
 */
@NullMarked
package org.communitypartners.assessment.intake.date;

import org.jspecify.annotations.NullMarked;
