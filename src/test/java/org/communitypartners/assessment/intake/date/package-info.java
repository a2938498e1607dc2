@NullMarked
package org.communitypartners.assessment.intake.date;

import org.jspecify.annotations.NullMarked;
