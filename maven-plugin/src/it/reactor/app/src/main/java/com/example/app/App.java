package com.example.app;

import com.example.graph.Book;

/** Calls the client of the module beside it. */
public final class App {
    private App() {}

    public static String title(Book book) {
        return "Title: " + book.title();
    }
}
