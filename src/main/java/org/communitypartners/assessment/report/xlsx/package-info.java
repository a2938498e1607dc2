/** Draws a workbook with Apache POI. Nothing here knows what the sheets are about. */
@NullMarked
package org.communitypartners.assessment.report.xlsx;

import org.jspecify.annotations.NullMarked;
