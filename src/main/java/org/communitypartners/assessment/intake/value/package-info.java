/** What the text of one cell says: dates, numbers, names, words, languages, partner types, personal data. */
@NullMarked
package org.communitypartners.assessment.intake.value;

import org.jspecify.annotations.NullMarked;
