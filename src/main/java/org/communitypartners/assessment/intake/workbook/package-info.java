/**
 * Workbooks as text: each sheet becomes the comma-separated text that a careful person would save, with dates and
 * numbers as they are typed. It is kept packed in memory, never on the disk, because rows can hold personal data.
 */
@NullMarked
package org.communitypartners.assessment.intake.workbook;

import org.jspecify.annotations.NullMarked;
