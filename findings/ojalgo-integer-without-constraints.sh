#!/usr/bin/env bash
# ojAlgo 56.0.0: a whole-number model without constraints is infeasible when its best bound is no whole number.
#
# The largest whole number from 0 to 4.5 is 4. Without any constraint on the variable the model is said to be
# INFEASIBLE at 4.5; with one that excludes nothing the answer is 4. Whoever asks a model whether a count can exist at
# all is told no.
#
# Needs a JDK of 17 or later and Maven.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.ojalgo</groupId>
      <artifactId>ojalgo</artifactId>
      <version>56.0.0</version>
    </dependency>
  </dependencies>
</project>
END
cat > Finding.java <<'END'
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

class Finding {
    public static void main(String[] args) {
        for (boolean constrained : new boolean[] {false, true}) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            Variable count = model.newVariable("count").lower(0).upper(4.5).integer(true).weight(1);
            if (constrained) {
                model.newExpression("excludes nothing").set(count, 1).upper(100);
            }
            Optimisation.Result best = model.maximise();
            System.out.println("constraint " + constrained + ": " + best.getState() + " " + best.doubleValue(0));
        }
    }
}
END
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

java -cp 'lib/*' Finding.java > seen.txt

diff - seen.txt <<'END' || { echo "This has changed."; exit 1; }
constraint false: INFEASIBLE 4.5
constraint true: OPTIMAL 4.0
END
cat seen.txt
echo "Still so."
