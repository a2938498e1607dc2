package org.communitypartners.assessment.intake;

import java.nio.file.Path;
import org.communitypartners.assessment.intake.text.Examination;

/**
 * One activity file, examined.
 *
 * @param name the path below the input folder, with {@code /}
 * @param path where it is
 * @param examination what its bytes told
 * @param modified when it was last changed, in milliseconds since 1970
 */
public record ActivityFile(String name, Path path, Examination examination, long modified) {}
