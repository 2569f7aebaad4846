/** A stranger's application. Uses only what the modules export, compiled with every warning an error. */
package io.github.cocreation.examples.consumer;
