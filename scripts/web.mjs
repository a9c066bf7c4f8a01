/** Runs the built web app as a child process that ends with its parent, however the parent ends. */
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => {});
await import('../.next/standalone/server.js');
