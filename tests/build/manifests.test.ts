/** The manifests of the prose as they are built: each is one that the generator makes. */
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { statedFile } from '../../src/configuration/stated-file.ts';
import { manifestText } from '../../src/configuration/text.ts';
import { wrongIn } from '../../src/configuration/wrong-in.ts';
import { componentsIn } from '../../src/site/components-in.ts';
import { plainAttributes } from '../../src/site/plain-data.ts';
import { fileOf } from '../pages.ts';

/** The manifests that each page shows, in its order. */
const shown = {
	'tutorials/unencapsulated-peered': ['installation.yaml', 'peers.yaml', 'status.yaml', 'bgp.yaml'],
	'tutorials/unencapsulated-not-peered': ['installation.yaml', 'installation.yaml', 'felix.yaml'],
	'tutorials/ip-in-ip-or-vxlan': [
		...Array<string>(5).fill('installation.yaml'),
		'ipam.yaml',
		'felix.yaml',
	],
	'tutorials/policy-on-eks': ['installation.yaml'],
	'tutorials/policy-on-aks': ['installation.yaml'],
	'tutorials/calico-cni-on-eks': ['installation.yaml'],
	'tutorials/calico-cni-on-aks': ['installation.yaml'],
	'tutorials/windows-nodes': ['ipam.yaml', 'api-endpoint.yaml', 'installation.yaml'],
	'tutorials/growing-past-100-nodes': ['peer-with-reflectors.yaml', 'bgp.yaml'],
	'concepts/bgp': ['peer-with-reflectors.yaml', 'bgp.yaml'],
};

/** Whether it sets up Calico. The policies with which tutorials test policy are none of its settings. */
const isManifest = (text: string) =>
	/^ *kind: /m.test(text) &&
	/^ *apiVersion: (projectcalico\.org|operator\.tigera\.io)\//m.test(text);

/** Every block of code of a built page, with its title. */
function blocks(page: string) {
	return parse(readFileSync(fileOf(`/${page}/`), 'utf8'), {
		blockTextElements: { script: true, style: true },
	})
		.querySelectorAll('.expressive-code')
		.map((block) => ({
			title: block.querySelector('.title')?.text,
			text: block
				.querySelectorAll('.ec-line')
				.map((line) => line.text.replace(/^\n|\n$/g, ''))
				.join('\n'),
		}));
}

describe.each(Object.entries(shown))('%s', (page, files) => {
	const mdx = readFileSync(`content/${page}.mdx`, 'utf8');
	const made = componentsIn(page, mdx)
		.filter(({ name }) => name === 'Manifest')
		.map((use) => {
			const read = plainAttributes(use);
			const { found } = statedFile('values' in read ? read.values : {});
			return { title: found?.name, text: found && manifestText(found).trimEnd() };
		});

	test('states the manifests that it should show', () => {
		expect(made.map(({ title }) => title)).toEqual(files);
	});

	test('shows these and no other manifest, as the generator makes them', () => {
		const shows = blocks(page).filter(
			// A loop of a shell that makes one for each node is no file.
			({ title, text }) => files.includes(title ?? '') || (isManifest(text) && !/<<EOF/.test(text)),
		);
		expect(shows).toEqual(made);
	});

	test('shows only fields that Calico’s resources have', () => {
		for (const { text = '' } of made) {
			for (const document of parseAllDocuments(text)) expect(wrongIn(document.toJS())).toEqual([]);
		}
	});

	test('has no manifest of its own', () => {
		const fenced = [...mdx.matchAll(/^( *)```([^\n]*)\n([\s\S]*?)^\1```/gm)];
		expect(fenced.length).toBeGreaterThan(0);
		const own = fenced.filter(
			([, , kind = '', code = '']) => /^yaml/.test(kind) && isManifest(code),
		);
		expect(own.map(([, , , code]) => code)).toEqual([]);
	});
});
