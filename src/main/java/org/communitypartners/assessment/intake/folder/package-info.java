/** The files of an input folder and the sources that they belong to. */
@NullMarked
package org.communitypartners.assessment.intake.folder;

import org.jspecify.annotations.NullMarked;
