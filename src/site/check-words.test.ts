import { expect, test } from 'vitest';
import { checkWords, wordFaultsIn } from './check-words.ts';
import { wordRules } from './word-rules.ts';

const lines = (text: string) => wordFaultsIn('a.mdx', text);

test('the book keeps to its words', () => {
	expect(() => checkWords('content')).not.toThrow();
});

test.each([
	['the data plane is fast', 'received “data plane”: write “dataplane”'],
	['Use IPIP here', 'received “IPIP”: write “IP in IP”'],
	['kubernetes says', 'received “kubernetes”: write “Kubernetes”'],
	['Wireguard is on', 'received “Wireguard”: write “WireGuard”'],
	['the behavior', 'received “behavior”: write “behaviour”'],
	['to optimize it', 'received “optimiz”: write “-is-”'],
	['a powerful tool', 'received “powerful”'],
	['You simply add it', 'received “simply”'],
	['Done!', 'received “!”'],
	['it is is so', 'received “is is”: say it once'],
	['see [here](/a/)', 'a link reads “here”: say where it leads'],
	['see [Read more](/a/)', 'a link reads “Read more”'],
	['## Route Reflectors', 'a heading has “Reflectors”'],
	['title: Growing Past 100 nodes', 'a heading has “Past”'],
	['description: A robust guide', 'received “robust”'],
])('“%s” is found', (text, message) => {
	const [fault, ...others] = lines(`Fine.\n\n${text}\n`);
	expect(fault).toContain(`a.mdx:3: ${message}`);
	expect(others).toEqual([]);
});

test.each([
	'`IPIP` and `vxlan.calico` are tokens',
	'calico-vxlan.yaml is a file',
	'(also written IP-in-IP or IPIP)',
	'```bash\nkubectl get data plane # simply!\n```',
	'   ```yaml\n   vxlan: here\n   ```',
	'see [the docs](https://example.com/behavior/wireguard/color)',
	'## What Calico does on Windows with eBPF and VXLAN',
	'## AWS: the source/destination check',
	'### Who programs routes: `clusterRoutingMode`',
	'title: "Dataplanes: Which one"',
	"import Fact from '../../src/components/Fact.astro';",
	'<Term id="data-plane">dataplane</Term>',
	"<Example\n\twhen={{ a: 'vxlan' }}\n/>",
	'if (a != b) it differs',
])('“%s” is left alone', (text) => {
	expect(lines(text)).toEqual([]);
});

test('a fault after code has the line that it stands on', () => {
	expect(lines('```\ncode\n```\n\nAn overlay in order to hide.')).toEqual([
		'a.mdx:5: received “in order to”: leave it out, or say what is meant',
	]);
});

test('every rule looks at all places of a line', () => {
	expect(wordRules.filter(({ pattern }) => !pattern.global)).toEqual([]);
});
