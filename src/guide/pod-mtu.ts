import { type Answers, evaluate } from '../decision/index.ts';
import type { OverheadInputs } from './overhead/inputs.ts';
import { overheadTable } from './overhead/table.ts';

/** Link MTUs that are taken for real: what every IPv4 host accepts, up to the longest IP packet. */
export const linkMtus = { from: 576, to: 65_535 } as const;

/** The smallest MTU that IPv6 allows. */
export const ipv6Minimum = 1280;

/**
 * The MTU for pods: the link's less the bytes that the overhead table gives. The link is the smallest
 * on any path between nodes. With several encapsulations in use, call it for each and take the
 * smallest: that is also what the docs say of a cluster in the middle of a change.
 *
 * @throws RangeError for a link MTU that is no whole number or outside `linkMtus`, for answers that
 * cannot occur together, and for a result below 1280 where pods use IPv6.
 */
export function podMtu(linkMtu: number, answers: Answers<OverheadInputs>): number {
	const { from, to } = linkMtus;
	if (!Number.isSafeInteger(linkMtu) || linkMtu < from || linkMtu > to) {
		throw new RangeError(
			`link MTU: received ${linkMtu}, expected a whole number from ${from} to ${to}`,
		);
	}
	const { contradicts, outputs } = evaluate(overheadTable, answers);
	const [contradiction] = contradicts;
	if (contradiction) {
		const { reason } = overheadTable.assumptions.find((one) => one.id === contradiction) ?? {};
		throw new RangeError(
			`answers: received ${JSON.stringify(answers)}, expected ones that can occur: ${reason}`,
		);
	}
	const bytes = outputs?.bytes as number;
	const mtu = linkMtu - bytes;
	if (answers['ip-family'] !== 'ipv4' && mtu < ipv6Minimum) {
		throw new RangeError(
			`pod MTU for IPv6: received ${mtu} (link ${linkMtu} less ${bytes}), expected at least ${ipv6Minimum}: use a link MTU of ${ipv6Minimum + bytes} or more, or IPv4`,
		);
	}
	return mtu;
}
