import { type Answers, evaluate } from '../../decision/index.ts';
import type { VariantId } from '../../guide/networking-options/variants.ts';
import type { OverheadInputs } from '../../guide/overhead/inputs.ts';
import { overheadTable } from '../../guide/overhead/table.ts';
import { podMtu } from '../../guide/pod-mtu.ts';
import type { GuideRule } from '../../guide/types.ts';
import type { Parameters } from '../parameters/types.ts';
import { overheadEncapsulation, traitsOf } from '../traits.ts';

/** The MTU of a plan: the link's, less the bytes that a rule of the overhead table gives. */
export interface PlannedMtu {
	readonly link: number;
	readonly bytes: number;
	readonly pod: number;
	readonly rule: GuideRule;
}

/**
 * The MTU of a variant under these parameters.
 *
 * @returns why there is none, as text, where IPv6 needs more than is left or the answers contradict
 */
export function plannedMtu(variant: VariantId, parameters: Parameters): PlannedMtu | string {
	const { platform, dataplane, wireguard } = parameters;
	const link = parameters['link-mtu'];
	const traits = traitsOf(variant, platform);
	const answers: Answers<OverheadInputs> = {
		encapsulation: overheadEncapsulation(traits, parameters['flannel-backend']),
		'ip-family': parameters['ip-family'],
		wireguard: variant === 'flannel' ? 'off' : wireguard,
		provider: platform === 'aks' ? 'aks' : 'other',
		dataplane,
	};
	try {
		const pod = podMtu(link, answers);
		const { rule } = evaluate(overheadTable, answers);
		return {
			link,
			pod,
			bytes: link - pod,
			rule: overheadTable.rules.find(({ id }) => id === rule) as GuideRule,
		};
	} catch (error) {
		if (error instanceof RangeError) return error.message;
		throw error;
	}
}
