package nl.ontzorg.cli;

/** Something in a person's file is wrong; the message says on which line and what to do. */
final class FileFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileFault(int line, String message) {
        super("line " + line + ": " + message);
    }

    FileFault(String message) {
        super(message);
    }
}
