package nl.ontzorg.understanding;

/** Reads a message; an interface so that a test can hand in ready findings. */
public interface Reader {

    /** Never fails on any text: what cannot be read is left out. */
    Understanding read(Message message);
}
