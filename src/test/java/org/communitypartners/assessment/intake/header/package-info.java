@NullMarked
package org.communitypartners.assessment.intake.header;

import org.jspecify.annotations.NullMarked;
