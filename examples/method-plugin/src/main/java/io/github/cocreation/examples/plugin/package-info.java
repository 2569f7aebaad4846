/**
 * What a stranger adds to the library: a method in Java and a grouping rule; the other method is a card, and needs no Java. Found
 * wherever the jar is on the class path or the module path.
 */
package io.github.cocreation.examples.plugin;
