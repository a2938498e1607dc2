/** What a grant writer pastes: tables and sentences of one grant. */
@NullMarked
package org.communitypartners.assessment.report.grant;

import org.jspecify.annotations.NullMarked;
