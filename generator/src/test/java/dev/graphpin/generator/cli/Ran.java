package dev.graphpin.generator.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was run in this JVM: its exit code and what it printed. */
record Ran(int exit, String out, String err) {
    static Ran graphpin(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int exit = Main.run(new Console(new PrintWriter(out), new PrintWriter(err)), words);
        return new Ran(exit, out.toString(), err.toString());
    }
}
