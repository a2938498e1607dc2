/** The bytes of a file become records of cells: encoding, delimiter, quotes, lines. */
@NullMarked
package org.communitypartners.assessment.intake.csv;

import org.jspecify.annotations.NullMarked;
