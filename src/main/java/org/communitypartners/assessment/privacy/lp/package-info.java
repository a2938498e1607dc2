/**
 * Linear algebra and linear programs over numbered variables; nothing here knows what a variable stands for.
 *
 * <p>A <em>basis</em> is the choice of variables for which equations are solved, one for each equation.
 */
@NullMarked
package org.communitypartners.assessment.privacy.lp;

import org.jspecify.annotations.NullMarked;
