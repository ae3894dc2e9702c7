/** The client of Graph API v19.0, generated from the shipped spec. */
@SuppressWarnings("module") // a version ends in a digit
module dev.graphpin.client.v19_0 {
    requires transitive dev.graphpin.runtime;

    exports dev.graphpin.client.v19_0;
}
