package com.example;

/** Knows a user of each version. */
public final class Both {
    private Both() {}

    public static String names(com.example.v18.User old, com.example.v19.User young) {
        return old.name() + " and " + young.name();
    }
}
