import type { VariantId } from '../../guide/networking-options/variants.ts';
import { familiesOf, traitsOf } from '../traits.ts';
import type { Field } from './field.ts';
import type { Parameters } from './types.ts';

/** Whether a parameter says anything for a variant and the other parameters. */
export type Applies = Field<unknown>['applies'];

/** Whatever is chosen. */
export const always: Applies = () => true;
const plugins = (variant: VariantId, { platform }: Parameters) =>
	traitsOf(variant, platform).plugins;
const hasPools: Applies = (variant, parameters) =>
	traitsOf(variant, parameters.platform).encapsulation !== undefined;
/** Where pods have a range that the reader gives. */
export const ownsRange: Applies = (variant, parameters) =>
	hasPools(variant, parameters) || variant === 'flannel' || variant === 'azure-cni-overlay';
/** Where Calico hands out addresses. */
export const calicoIpam: Applies = (variant, p) =>
	plugins(variant, p)?.ipam === 'Calico' && hasPools(variant, p);
/** Where BIRD could program the routes. */
export const notVxlan: Applies = (variant, p) =>
	calicoIpam(variant, p) && !variant.startsWith('calico-vxlan');
/** Where nodes have sessions with routers. */
export const peers: Applies = (variant, p) =>
	variant === 'calico-bgp-peered' ||
	(calicoIpam(variant, p) && p['service-ips'] === 'needed' && p['router-bgp'] === 'yes');
/** The same, where pods use a family. */
export const of =
	(family: 'ipv4' | 'ipv6', applies: Applies): Applies =>
	(variant, p) =>
		familiesOf(p['ip-family']).includes(family) && applies(variant, p);

/** Where Calico’s own plugin connects the pods. */
export const calicoCni: Applies = (variant, p) => plugins(variant, p)?.cni === 'Calico';
/** Where Windows nodes need to be told what the operator cannot find out. */
export const windowsByOperator: Applies = (variant, p) =>
	p.windows === 'yes' && variant !== 'flannel';
