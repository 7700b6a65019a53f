// Runs before everything else, so it must parse on every Node that may meet it.
const needed = [22, 12];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
	console.error(
		[
			`This guide is built with Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.`,
			'On Linux (x64, arm64) `npm ci` brings a newer one for `npm run …`: run it again if it was cut short.',
			'Elsewhere install a newer Node, then run `npm ci`.',
		].join('\n'),
	);
	process.exit(1);
}
