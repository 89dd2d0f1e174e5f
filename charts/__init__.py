"""One function per shape: typed words in, compiled Vega-Lite without rows out."""
