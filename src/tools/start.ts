import { build, preview } from 'vite';
import { parseStart } from './start-options.ts';

const PORT = 4173;

/** Builds the app and serves it on this machine, on the first free port from 4173, until it is told to stop. */
async function start(args: readonly string[]): Promise<void> {
  const options = parseStart(args);
  if (options === null) {
    console.error('Usage: npm start -- [--open | --no-open]');
    process.exitCode = 2;
    return;
  }
  await build({ logLevel: 'warn' });
  const server = await preview({ logLevel: 'warn', preview: { port: PORT, open: options.open } });
  console.log(`Vigil is ready at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}`);
  console.log('Press Ctrl+C to stop.');
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (import.meta.main) await start(process.argv.slice(2));
