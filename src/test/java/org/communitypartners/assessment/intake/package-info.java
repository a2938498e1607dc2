@NullMarked
package org.communitypartners.assessment.intake;

import org.jspecify.annotations.NullMarked;
