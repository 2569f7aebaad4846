/** A stranger's application: requires the published modules, adds a method, and uses the whole loop. */
module io.github.cocreation.examples.consumer {
    requires io.github.cocreation.methods;
    requires io.github.cocreation.metrics;

    provides io.github.cocreation.methods.spi.MethodProvider with
            io.github.cocreation.examples.consumer.HarbourMethods;
}
