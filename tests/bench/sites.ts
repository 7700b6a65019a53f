import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where sites are made: inside the project, so that they find its packages where Node looks for them. */
const FOLDER = 'test-results/bench';

const WORDS =
	'a node sends the packet of a pod to the node that holds the address and the route says where that is so the network in between sees what it is told to see'.split(
		' ',
	);

/** A page of prose as people write them: headings, paragraphs, a list, a table, code, links. */
export function prosePage(n: number): string {
	const sentence = (k: number) =>
		`Page ${n}: ${Array.from({ length: 14 }, (_, i) => WORDS[(n * 7 + k * 5 + i * 3) % WORDS.length]).join(', ')}.`;
	const section = (k: number) =>
		`## Part ${k} of page ${n}\n\n${[1, 2, 3].map((i) => `${sentence(k * 4 + i)} ${sentence(k * 9 + i)}`).join('\n\n')}\n\n- ${sentence(k + 20)}\n- ${sentence(k + 30)}\n\n| Name | Value |\n|---|---|\n| first | ${n} |\n| second | ${k} |\n\n\`\`\`yaml\nkind: Page\nnumber: ${n}\n\`\`\`\n`;
	return `---\ntitle: Generated page ${n}\ndescription: A page of prose made for measuring how long a build takes, number ${n}.\n---\n\n${sentence(0)} See [RFC 4271](https://www.rfc-editor.org/rfc/rfc4271).\n\n${[1, 2, 3, 4].map(section).join('\n')}`;
}

function writePages(folder: string, count: number): void {
	mkdirSync(folder, { recursive: true });
	for (let n = 1; n <= count; n++) writeFileSync(join(folder, `page-${n}.mdx`), prosePage(n));
}

function fresh(name: string): string {
	const root = join(FOLDER, name);
	rmSync(root, { recursive: true, force: true });
	mkdirSync(root, { recursive: true });
	return root;
}

/** Starlight as it comes, with so many pages. @returns its folder */
export function plainStarlight(name: string, pages: number): string {
	const root = fresh(name);
	writeFileSync(
		join(root, 'astro.config.mjs'),
		`import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Plain' })] });
`,
	);
	// Named as dependencies, so that the build takes them through its own loader.
	const dependencies = { astro: '*', '@astrojs/starlight': '*' };
	writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
	mkdirSync(join(root, 'src/content/docs'), { recursive: true });
	writeFileSync(
		join(root, 'src/content.config.ts'),
		`import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	writeFileSync(
		join(root, 'src/content/docs/index.mdx'),
		'---\ntitle: Plain\ndescription: A page with little on it.\n---\n\nLittle stands here.\n',
	);
	writePages(join(root, 'src/content/docs/pages'), pages);
	return root;
}

/** The guide with so many pages of prose more. @returns its folder */
export function guideWith(name: string, pages: number): string {
	const root = fresh(name);
	for (const file of [
		'src',
		'content',
		'public',
		'package.json',
		'tsconfig.json',
		'astro.config.mjs',
	])
		cpSync(file, join(root, file), { recursive: true });
	// So many pages more are more than the copy for reading offline may take.
	const offline = join(root, 'src/site/offline/write-worker.ts');
	const bound = /(MOST_KEPT = )[\d_]+/;
	writeFileSync(offline, readFileSync(offline, 'utf8').replace(bound, '$1Number.MAX_SAFE_INTEGER'));
	writePages(join(root, 'content/reference/generated'), pages);
	return root;
}

/** Builds a site from nothing kept. @returns seconds */
export function buildSite(root: string): number {
	for (const kept of ['dist', '.astro', 'node_modules'])
		rmSync(join(root, kept), { recursive: true, force: true });
	// What Astro keeps between builds goes into a folder of the site's own.
	mkdirSync(join(root, 'node_modules'), { recursive: true });
	const start = performance.now();
	execFileSync('astro', ['build', '--silent'], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	return (performance.now() - start) / 1000;
}
