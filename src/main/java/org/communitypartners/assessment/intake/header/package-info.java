/**
 * Which cell of a row belongs to which column: what headings mean, by whole names or by words, defaults of a source,
 * the form of a file.
 */
@NullMarked
package org.communitypartners.assessment.intake.header;

import org.jspecify.annotations.NullMarked;
