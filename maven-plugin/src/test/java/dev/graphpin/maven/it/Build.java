package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertWithMessage;

/**
 * What a run of Maven came to.
 *
 * @param arguments as they were given
 * @param exit its exit code
 * @param log all it said
 */
record Build(String arguments, int exit, String log) {
    Build succeeds() {
        assertWithMessage("mvn %s\n%s", arguments, log).that(exit).isEqualTo(0);
        return this;
    }

    Build fails() {
        assertWithMessage("mvn %s\n%s", arguments, log).that(exit).isNotEqualTo(0);
        return this;
    }

    Build says(String... texts) {
        for (String text : texts) {
            assertWithMessage("log of mvn %s", arguments).that(log).contains(text);
        }
        return this;
    }

    Build doesNotSay(String text) {
        assertWithMessage("log of mvn %s", arguments).that(log).doesNotContain(text);
        return this;
    }
}
