import { useState } from 'preact/hooks';

/** Copies and downloads, and what to tell the reader of the last one. */
export function useHandOver() {
	const [told, tell] = useState('');
	const attempt = async (what: string, done: string, act: () => Promise<void>) => {
		try {
			await act();
			tell(`${what} ${done}.`);
		} catch {
			tell(`${what} could not be ${done}: the browser or the network does not allow it here.`);
		}
	};
	return {
		told,
		copy: (what: string, text: () => Promise<string>) =>
			attempt(what, 'copied', async () => navigator.clipboard.writeText(await text())),
		save: (what: string, name: string, type: string, text: () => Promise<string>) =>
			attempt(what, 'made', async () => download(name, type, await text())),
	};
}

function download(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	Object.assign(document.createElement('a'), { href: address, download: name }).click();
	// Not at once: the browser still has to read it.
	setTimeout(() => URL.revokeObjectURL(address), 1000);
}
