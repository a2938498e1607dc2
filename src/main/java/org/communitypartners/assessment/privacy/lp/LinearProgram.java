package org.communitypartners.assessment.privacy.lp;

/**
 * A linear program: variables that solve linear equations when all are zero, none of which may fall below a bound of
 * its own. It tells how far a sum of variables can go.
 */
public interface LinearProgram {

    /**
     * A program.
     *
     * @param equations the equations; none is added any more
     * @param least the bounds of the variables, zero or below
     * @param costs what it costs to change a variable; where there is a choice, the cheaper one changes
     */
    static LinearProgram of(LinearEquations equations, double[] least, double[] costs) {
        return new Simplex(equations, least, costs);
    }

    /**
     * Values of the variables.
     *
     * @param variables those that are not zero
     * @param values their values
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Solution(int[] variables, double[] values) {}

    /**
     * A solution in which a sum of variables is an amount, or comes as close to it as it can.
     *
     * @param sum the variables that are added up
     * @param amount the amount, above or below zero
     * @param mostSteps after so many steps the search gives up, with what it has reached
     */
    Solution reach(int[] sum, double amount, int mostSteps);

    /** Holds a variable at zero from now on, or lets it go. */
    void hold(int variable, boolean isHeld);

    /** What it costs to change a variable from now on. */
    void price(int variable, double cost);
}
