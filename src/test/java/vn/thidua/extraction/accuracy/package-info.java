/** How well texts are read: a corpus with checked truth, the scorer, and the command that prints what it found. */
package vn.thidua.extraction.accuracy;
