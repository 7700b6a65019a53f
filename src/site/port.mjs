import { createServer } from 'node:net';

/** The port to serve on: `PORT`, or 4321. @throws Error that says what was received. */
export function portFrom(value = process.env.PORT) {
	if (value === undefined || value === '') return 4321;
	const port = Number(value);
	if (Number.isInteger(port) && port > 0 && port < 65536) return port;
	throw new Error(`PORT: received "${value}", expected a whole number from 1 to 65535.`);
}

/** Resolves when the port is free. @throws Error that says what to do when it is not. */
export function mustBeFree(port) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (error) =>
			reject(
				new Error(
					error.code === 'EADDRINUSE'
						? `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`
						: `Port ${port} cannot be used: ${error.message}`,
				),
			),
		);
		probe.listen(port, 'localhost', () => probe.close(resolve));
	});
}
