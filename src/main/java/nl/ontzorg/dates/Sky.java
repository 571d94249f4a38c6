package nl.ontzorg.dates;

/**
 * Where sun and moon stand, seen from the earth, to a few hundredths of a degree: enough to know on which day a lunar
 * month begins. Moments are Julian days in universal time, angles are degrees. After Meeus, Astronomical Algorithms.
 */
final class Sky {

    private static final double J2000 = 2_451_545.0;
    private static final double CENTURY = 36_525.0;
    private static final double CLOCK_AHEAD = 70 / 86_400.0;
    private static final double SUN_A_DAY = 360 / 365.2422;
    private static final double MOON_FROM_SUN_A_DAY = 360 / 29.530589;
    private static final int STEPS = 6;

    /** The periodic terms of the moon's longitude: size, then the multiples of D, M, M' and F. */
    private static final double[][] MOON = {
        {6.288774, 0, 0, 1, 0},
        {1.274027, 2, 0, -1, 0},
        {0.658314, 2, 0, 0, 0},
        {0.213618, 0, 0, 2, 0},
        {-0.185116, 0, 1, 0, 0},
        {-0.114332, 0, 0, 0, 2},
        {0.058793, 2, 0, -2, 0},
        {0.057066, 2, -1, -1, 0},
        {0.053322, 2, 0, 1, 0},
        {0.045758, 2, -1, 0, 0},
        {-0.040923, 0, 1, -1, 0},
        {-0.034720, 1, 0, 0, 0},
        {-0.030383, 0, 1, 1, 0},
        {0.015327, 2, 0, 0, -2},
        {-0.012528, 0, 0, 1, 2},
        {0.010980, 0, 0, 1, -2},
        {0.010675, 4, 0, -1, 0},
        {0.010034, 0, 0, 3, 0},
        {0.008548, 4, 0, -2, 0}
    };

    private Sky() {}

    /** The moment nearest to the guess at which the sun stands at this longitude, counted from the equinox. */
    static double sunAt(double longitude, double guess) {
        double moment = guess;
        for (int step = 0; step < STEPS; step++) {
            moment += turn(longitude - sun(moment)) / SUN_A_DAY;
        }
        return moment;
    }

    /** The moment nearest to the guess at which the moon is so far ahead of the sun; new moon is 0, full moon 180. */
    static double moonAhead(double degrees, double guess) {
        double moment = guess;
        for (int step = 0; step < STEPS; step++) {
            moment += turn(degrees - moon(moment) + sun(moment)) / MOON_FROM_SUN_A_DAY;
        }
        return moment;
    }

    static double lastNewMoonBefore(double moment) {
        double since = turn(moon(moment) - sun(moment) - 180) + 180;
        double newMoon = moonAhead(0, moment - since / MOON_FROM_SUN_A_DAY);
        return newMoon <= moment ? newMoon : moonAhead(0, newMoon - 360 / MOON_FROM_SUN_A_DAY);
    }

    private static double sun(double moment) {
        double t = centuries(moment);
        double anomaly = 357.52911 + 35_999.05029 * t;
        double centre =
                (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
        return 280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sin(125.04 - 1_934.136 * t);
    }

    private static double moon(double moment) {
        double t = centuries(moment);
        double[] angles = {
            297.8501921 + 445_267.1114034 * t,
            357.52911 + 35_999.05029 * t,
            134.9633964 + 477_198.8675055 * t,
            93.2720950 + 483_202.0175233 * t
        };
        double longitude = 218.3164477 + 481_267.88123421 * t;
        for (double[] term : MOON) {
            double angle = 0;
            for (int i = 0; i < angles.length; i++) {
                angle += term[i + 1] * angles[i];
            }
            longitude += term[0] * sin(angle);
        }
        return longitude;
    }

    private static double centuries(double moment) {
        return (moment + CLOCK_AHEAD - J2000) / CENTURY;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    /** The same angle between -180 and 180. */
    private static double turn(double degrees) {
        return degrees - 360 * Math.rint(degrees / 360);
    }
}
