/** The sheets: each is one small class that turns the contents of a report into tables, charts and sentences. */
@NullMarked
package org.communitypartners.assessment.report.sheets;

import org.jspecify.annotations.NullMarked;
