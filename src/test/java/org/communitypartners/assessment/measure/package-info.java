@NullMarked
package org.communitypartners.assessment.measure;

import org.jspecify.annotations.NullMarked;
