package org.communitypartners.assessment.intake.csv;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Physical lines, one after another. */
interface LineSource {
    /** The next line, or null after the last. */
    @Nullable
    Line next() throws IOException;
}
