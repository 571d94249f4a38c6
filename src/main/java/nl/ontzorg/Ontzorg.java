package nl.ontzorg;

/** The program's front door. */
public final class Ontzorg {

    private Ontzorg() {}

    public static void main(String[] args) {}
}
