// Builds the site and serves it, for a reader on this machine.
import { createServer } from 'node:net';
import { build, preview } from 'astro';

const port = Number(process.env['PORT'] ?? 4321);

/** Resolves to whether this machine's port is free; rejects on any other trouble with it. */
function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    probe.listen(wanted, 'localhost', () => probe.close(() => resolve(true)));
  });
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is “${process.env['PORT']}”, which is no port. Give a whole number from 1 to 65535.`);
  process.exit(1);
}
if (!(await isFree(port))) {
  console.error(
    `Port ${port} is taken by another program. Stop that program, or use another port: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}

console.log('Building the guide …');
await build({ logLevel: 'error' });
await preview({ server: { port, host: 'localhost' }, logLevel: 'warn' });
console.log(`The guide is at http://localhost:${port} (Ctrl+C stops it).`);
