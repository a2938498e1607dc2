/** A workbook as plain data, validated before it is drawn. */
@NullMarked
package org.communitypartners.assessment.report.model;

import org.jspecify.annotations.NullMarked;
