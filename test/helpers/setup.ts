// Node loads its fetch when it is first named, and keeps what it finds of `performance` then: that must be the real one,
// not the clock of a test that happens to run first in this process.
void globalThis.Response;
