/** What our prose does not say, and what it says instead. */
export interface WordRule {
	/** Global, so that every place in a line is found. */
	readonly pattern: RegExp;
	readonly advice: string;
}

const instead = (pattern: RegExp, word: string): WordRule => ({
	pattern,
	advice: `write “${word}”`,
});

/** One way to write each term; the glossary lists the other spellings for the search. */
const terms = [
	instead(/\bdata[- ]planes?\b/gi, 'dataplane'),
	instead(/\bKube[- ]proxy\b|\bkube proxy\b|\bkubeproxy\b/g, 'kube-proxy'),
	instead(/\bkubernetes\b|\bk8s\b/gi, 'Kubernetes'),
	instead(/\bwireguard\b/gi, 'WireGuard'),
	instead(/\bebpf\b/gi, 'eBPF'),
	instead(/\bip-?tables\b/gi, 'iptables'),
	instead(/\bnf-?tables\b/gi, 'nftables'),
	instead(/(?<![-.\w])vxlan\b(?![-.]\w)/gi, 'VXLAN'),
	instead(/\bIP-in-IP\b|\bIPIP\b|\bIPinIP\b/g, 'IP in IP'),
	instead(/\bcross subnet\b/gi, 'cross-subnet, or across subnets'),
	instead(/\broute-reflectors?\b/gi, 'route reflector'),
	instead(/\bmaster nodes?\b/gi, 'control-plane node'),
	instead(/\bwhite-?list|\bblack-?list/gi, 'list of what is allowed, or denied'),
	instead(/\bsetup\b/gi, 'set-up, or set up'),
	instead(/\bon-?premise\b(?!s)/gi, 'on premises'),
	instead(/\bdata ?centers?\b/gi, 'data centre'),
	instead(/\bhost local\b/gi, 'host-local'),
] as const;

/** British spelling throughout. */
const spelling = [
	instead(/\bbehavior/gi, 'behaviour'),
	instead(/\bneighbor/gi, 'neighbour'),
	instead(/\bcolor/gi, 'colour'),
	instead(/\bcenter/gi, 'centre'),
	instead(/\banalyz/gi, 'analys-'),
	instead(
		/\b(recogn|organ|util|optim|minim|maxim|summar|initial|normal|real)iz(?=e|i|a)/gi,
		'-is-',
	),
	instead(/\blabeled\b|\blabeling\b/gi, 'labelled, labelling'),
	instead(/\be\.g\.|\bi\.e\./gi, 'for example, or that is'),
	instead(/\betc\./gi, 'the rest of the list, or “and others”'),
] as const;

/** Words that sell or fill. */
const filler = [
	/\b(seamless|effortless|blazing|lightning[- ]fast|cutting[- ]edge|state[- ]of[- ]the[- ]art)(ly)?\b/gi,
	/\b(world|best|enterprise)[- ](class|in-class|grade)\b/gi,
	/\b(powerful|robust|revolutionary|game[- ]chang\w+|supercharge\w*|unlock\w*|empower\w*)\b/gi,
	/\b(leverag\w+|utilis\w+|utiliz\w+|in order to|please|obviously|of course|needless to say)\b/gi,
	/\b(simply|easily|basically|actually|very|quite|really)\b/gi,
	/!(?=\s|$)/g,
].map((pattern): WordRule => ({ pattern, advice: 'leave it out, or say what is meant' }));

const doubled: WordRule = {
	pattern: /\b(the|a|an|of|to|in|is|and|that|it|on|for|with) \1\b/gi,
	advice: 'say it once',
};

/** Every rule for running text. */
export const wordRules: readonly WordRule[] = [...terms, ...spelling, ...filler, doubled];

/** Texts of links that do not say where they lead. */
export const EMPTY_LINK_TEXTS: readonly string[] = [
	'here',
	'click here',
	'this',
	'this page',
	'this link',
	'link',
	'more',
	'read more',
	'learn more',
	'see more',
	'page',
];

/** Capital letters that a heading may have inside: names and their parts. Words with a capital further in, a digit, or all in capitals are names anyway. */
export const NAMES: ReadonlySet<string> = new Set([
	'Amazon',
	'Azure',
	'Calico',
	'Canal',
	'Cloud',
	'Felix',
	'Flannel',
	'Google',
	'IBM',
	'Kubernetes',
	'Linux',
	'Maglev',
	'Markdown',
	'Microsoft',
	'Service',
	'Services',
	'Tigera',
	'Typha',
	'Windows',
]);
