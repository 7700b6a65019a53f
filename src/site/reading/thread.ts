import { on } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Copies } from './copies.ts';
import { Links } from './links.ts';
import type { Message } from './reader.ts';
import { SearchIndex } from './search-index.ts';

/** The thread of a `Reader`: reads pages as they come, and answers when all is written. */
const port = parentPort as MessagePort;
const index = await SearchIndex.open();
const copies = new Copies(workerData as string);
const links = new Links(workerData as string);

for await (const [message] of on(port, 'message') as AsyncIterable<[Message]>) {
	if (message === 'stop') {
		await index.close();
		break;
	} else if ('main' in message) {
		index.add(message);
		links.add(message);
		await copies.add(message);
	} else {
		copies.write(message);
		// Pages link to their copies.
		links.check(message);
		port.postMessage(await index.write(message.folder));
		break;
	}
}
