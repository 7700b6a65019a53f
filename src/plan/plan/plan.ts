import type { GuideChoice } from '../../guide/choice.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import type { GuideExclusion, TableDocument } from '../../guide/types.ts';
import { type Refusal, refusalsOf } from '../installation/refusals.ts';
import { installationSpec } from '../installation/spec.ts';
import { shared } from '../parameters/fields.ts';
import type { Parameters } from '../parameters/types.ts';
import { read } from '../reading.ts';
import { known, type Said } from '../state.ts';
import { traitsOf } from '../traits.ts';
import { bgpPoints } from './bgp-points.ts';
import { conditionPoints } from './condition-points.ts';
import { firewallPoints, openingsOf } from './firewall.ts';
import { ipamPoints } from './ipam-points.ts';
import { type PlannedMtu, plannedMtu } from './mtu.ts';
import { topologyOf } from './topology.ts';
import type { Plan, PlanPoint, PlanStep, StepId } from './types.ts';
import { versionPoints } from './version-points.ts';

/** Questions whose answers a configuration itself holds: what they rule out can never work. */
const built = ['platform', 'windows', 'ip-family', 'dataplane'] as const;

const titles: Readonly<Record<StepId, string>> = {
	bgp: 'BGP topology',
	ipam: 'Addresses',
	mtu: 'Overhead and MTU',
	firewall: 'What to open',
	requirements: 'Requirements',
	dataplane: 'Dataplane',
	versions: 'Other releases',
};

/**
 * Everything that follows from a choice. Contradictions come first: where there is one, nothing else is
 * planned. Parameters are expected to have passed `readParameters`.
 *
 * @param document the options table, with `choice` made from it
 * @param said the reader's answers to it
 */
export function planFor(
	document: TableDocument,
	choice: GuideChoice,
	variant: VariantId,
	said: Said,
	parameters: Parameters,
): Plan {
	const topology = topologyOf(variant, parameters);
	const answers: Said = {
		...known(said),
		...Object.fromEntries(shared.map((id) => [id, parameters[id]])),
	};
	const inBuilt = Object.fromEntries(built.map((id) => [id, parameters[id]]));
	const never = excluding(document, choice, variant, inBuilt);
	const refused = [...refusalsOf(variant, parameters, topology), ...never];
	const against = excluding(document, choice, variant, answers).filter(
		({ id }) => !never.some((one) => one.id === id),
	);
	const mtu = plannedMtu(variant, parameters);
	const plan = {
		variant,
		parameters,
		refused,
		against,
		topology,
		installation: refused.length > 0 ? undefined : installationSpec(variant, parameters, topology),
		mtu: typeof mtu === 'string' ? undefined : mtu,
	};
	if (refused.length > 0) return { ...plan, steps: [] };

	const conditions = conditionPoints(
		document,
		choice,
		variant,
		read(document, choice, answers).answers,
	);
	const points: Readonly<Record<StepId, readonly PlanPoint[]>> = {
		bgp: bgpPoints(variant, parameters, topology),
		ipam: ipamPoints(variant, parameters),
		mtu: plan.mtu ? [mtuPoint(variant, parameters, plan.mtu)] : [],
		firewall: firewallPoints(openingsOf(variant, parameters, topology)),
		...conditions,
		versions: versionPoints(variant, parameters),
	};
	return {
		...plan,
		steps: (Object.keys(titles) as StepId[])
			.map((id): PlanStep => ({ id, title: titles[id], points: points[id] }))
			.filter((step) => step.points.length > 0),
	};
}

/** The exclusions of the options table that rule a variant out under some answers. */
function excluding(
	document: TableDocument,
	choice: GuideChoice,
	variant: VariantId,
	answers: Said,
): Refusal[] {
	const { status, reasons = [] } = read(document, choice, answers).rows[variant] ?? {};
	if (status !== 'ruled-out') return [];
	return reasons.map(({ exclusion }: { readonly exclusion: GuideExclusion }) => ({
		...exclusion,
		table: document.id,
	}));
}

function mtuPoint(
	variant: VariantId,
	parameters: Parameters,
	{ rule, link, bytes, pod }: PlannedMtu,
): PlanPoint {
	const evidence = {
		sources: rule.sources,
		...(rule.confidence && { confidence: rule.confidence }),
		...(rule.caveat && { caveat: rule.caveat }),
	};
	const own = traitsOf(variant, parameters.platform).plugins?.cni === 'Calico';
	return {
		...rule,
		table: 'overhead',
		text: `Pods get an MTU of ${pod}: ${link} less ${bytes} bytes of header.${
			own && parameters['pod-mtu'] === 'detected' ? ' Calico detects it.' : ''
		}`,
		sure: true,
		figures: [
			{
				...evidence,
				id: 'pod-mtu',
				label: 'Pod MTU',
				value: pod,
				unit: 'bytes',
				formula: `${link} − ${bytes}`,
			},
		],
	};
}
