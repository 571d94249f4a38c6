package nl.ontzorg;

import nl.ontzorg.cli.CommandTree;

/** The program's front door. */
public final class Ontzorg {

    private Ontzorg() {}

    public static void main(String[] args) {
        System.exit(CommandTree.commandLine().execute(args));
    }
}
