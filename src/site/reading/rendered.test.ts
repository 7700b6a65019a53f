import { expect, test } from 'vitest';
import { type RenderedPage, telling } from './rendered.ts';

const HTML = '<html><head><title>A</title></head><body><nav></nav><main>Text</main></body></html>';

/** What is told when Astro answers so, and what Astro gets in the end. */
async function render(address: string, answer: Promise<Response>) {
	const told: (RenderedPage | 'stop')[] = [];
	const renderer = telling(
		{ name: 'test', getStaticPaths: async () => [], render: () => answer },
		'/guide/',
		{ read: (page) => told.push(page), stop: async () => void told.push('stop') },
	);
	const routeData = {} as Parameters<typeof renderer.render>[1]['routeData'];
	const rendered = renderer.render(new Request(address), { routeData });
	const response = await rendered.catch((fault: Error) => new Response(fault.message));
	return { told, response: response as Response };
}

const html = (status: number) =>
	new Response(HTML, { status, headers: { 'content-type': 'text/html' } });

test('a page is told of by its head and its text, and is rendered as before', async () => {
	const address = 'http://localhost/guide/concepts/a/';
	const { told, response } = await render(address, Promise.resolve(html(200)));
	expect(told).toEqual([
		{ path: '/concepts/a/', head: '<html><head><title>A</title>', main: '<main>Text</main>' },
	]);
	expect(await response.text()).toBe(HTML);
	expect(response.headers.get('content-type')).toBe('text/html');
});

test.each([
	['the page about missing pages', html(404)],
	['a data file', Response.json({ id: 'overhead' })],
])('%s is rendered and not told of', async (_, answer) => {
	const text = await answer.clone().text();
	const { told, response } = await render('http://localhost/guide/x', Promise.resolve(answer));
	expect(told).toEqual([]);
	expect(await response.text()).toBe(text);
});

test('where a page cannot be rendered, the telling stops and the fault goes on', async () => {
	const fault = Promise.reject(new Error('no such fact'));
	const { told, response } = await render('http://localhost/guide/a/', fault);
	expect(told).toEqual(['stop']);
	expect(await response.text()).toBe('no such fact');
});
