import java.net.URI;

/** Something to tell the person in one sentence. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }

    static Failure unreachable(URI uri) {
        return new Failure("Nothing answers at " + uri + ". Start the portal with './passeur run',"
                + " or name its port with --port.");
    }
}
