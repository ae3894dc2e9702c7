package dev.graphpin.client.bench;

/** A JVM that reads one user and says so. */
public final class Start {
    private Start() {}

    public static void main(String[] args) throws Exception {
        Object user = Contender.named(args[0]).read(Input.USER, Input.USER.json());
        System.out.println("read " + user.getClass().getSimpleName());
    }
}
