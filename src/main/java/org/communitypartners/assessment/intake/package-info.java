/**
 * A folder of files becomes activities, a registry and side tables; what does not count is set aside or rejected, by
 * name.
 */
@NullMarked
package org.communitypartners.assessment.intake;

import org.jspecify.annotations.NullMarked;
