/** What the headings of a file mean: which column each of them names, by its whole name or by its words. */
@NullMarked
package org.communitypartners.assessment.intake.header;

import org.jspecify.annotations.NullMarked;
