package org.communitypartners.assessment.intake.folder;

import org.communitypartners.assessment.intake.csv.FileContent;
import org.communitypartners.assessment.intake.csv.FileProfile;

/**
 * One activity file, or one sheet of a workbook, examined.
 *
 * @param name the path below the input folder, with {@code /}; for a sheet followed by {@code #} and its name
 * @param content its bytes
 * @param examination what its bytes told
 * @param modified when it was last changed, in milliseconds since 1970
 */
public record ActivityFile(String name, FileContent content, FileProfile examination, long modified) {}
