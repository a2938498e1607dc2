/** The words of the field: activities, partners, periods, and what became of each row. */
@NullMarked
package org.communitypartners.assessment.activity;

import org.jspecify.annotations.NullMarked;
