/** A stranger's plug-in: brings methods and a grouping rule along, and exports nothing. */
module io.github.cocreation.examples.plugin {
    requires io.github.cocreation.methods;

    provides io.github.cocreation.methods.spi.MethodProvider with
            io.github.cocreation.examples.plugin.TidewaterMethods;
}
