// Runs before the build that `npm run test:host` asks nginx for, so that nobody waits for nothing.
import { findNginx } from './find-nginx.ts';

try {
	console.log(`nginx: ${findNginx()}`);
} catch (error) {
	console.error((error as Error).message);
	process.exit(1);
}
