/** Copies a text. @returns what to tell the reader */
export function copy(what: string, text: string): Promise<string> {
	return attempt(what, 'copied', () => navigator.clipboard.writeText(text));
}

/** Offers a text as a file. @returns what to tell the reader */
export function save(what: string, name: string, type: string, text: string): Promise<string> {
	return attempt(what, 'made', async () => {
		const address = URL.createObjectURL(new Blob([text], { type }));
		Object.assign(document.createElement('a'), { href: address, download: name }).click();
		// Not at once: the browser still has to read it.
		setTimeout(() => URL.revokeObjectURL(address), 1000);
	});
}

async function attempt(what: string, done: string, act: () => Promise<void>): Promise<string> {
	try {
		await act();
		return `${what} ${done}.`;
	} catch {
		return `${what} could not be ${done}: the browser or the network does not allow it here.`;
	}
}
