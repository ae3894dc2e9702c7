package com.example;

/** Knows a client that only tests have. */
final class Probe {
    private Probe() {}

    static String title(com.example.probe.User user) {
        return "" + user.name();
    }
}
