package com.example.graph;

import org.junit.jupiter.api.Test;

class ReadUserTest {
    @Test
    void readsAUser() {}
}
