// `npm start`: builds the site, serves it and prints the address.
import './require-node.mjs';
import { mustBeFree, portFrom } from './port.mjs';

try {
	const port = portFrom();
	await mustBeFree(port);
	const { build, preview } = await import('astro');
	const { baseFrom } = await import('./base.ts');
	await build({ logLevel: 'warn' });
	await preview({ logLevel: 'error', server: { port, host: 'localhost' } });
	console.log(`\nThe guide is at http://localhost:${port}${baseFrom()} (Ctrl+C stops it)`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
