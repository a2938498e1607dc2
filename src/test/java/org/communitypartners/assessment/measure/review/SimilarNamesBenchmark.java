package org.communitypartners.assessment.measure.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How long it takes to find names that look alike: run {@code main}. A state has two thousand partners. */
final class SimilarNamesBenchmark {
    private SimilarNamesBenchmark() {}

    /** Names of one length and few letters, the worst case. */
    static List<String> names(int count) {
        Random random = new Random(7);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder name = new StringBuilder("Center ");
            for (int j = 0; j < 14; j++) {
                name.append((char) ('a' + random.nextInt(6)));
            }
            names.add(name.toString());
        }
        return names;
    }

    public static void main(String[] args) {
        for (int count : new int[] {500, 1000, 2000, 4000}) {
            List<String> names = names(count);
            long begun = System.nanoTime();
            int pairs = SimilarNames.among(names).size();
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("%,d names, %,d pairs: %,d ms%n", count, pairs, taken.toMillis());
        }
    }
}
