import { version } from '../guide/version.ts';
import type { Context } from './context.ts';
import { eksNodeSteps } from './prepare-aws.ts';
import { apiServer, configMap, installation, ipamConfiguration } from './resources.ts';
import type { ConfigurationFile, Step } from './types.ts';

const manifests = `https://raw.githubusercontent.com/projectcalico/calico/${version.calico}/manifests`;

const running: Step = {
	text: 'Wait until it runs.',
	run: ['kubectl get deployment -n tigera-operator tigera-operator'],
	healthy: 'READY is 1/1.',
	sources: ['install-onprem'],
};

/** The operator, the Installation that it carries out, and nodes where they must come after it. */
export function installingFiles(context: Context): ConfigurationFile[] {
	const { installation: spec, parameters } = context;
	if (!spec) return [];
	const windows = parameters.windows === 'yes';
	const nodes = nodeFiles(context);
	const { host, port } = parameters['api-server'];
	const files: ConfigurationFile[] = [
		{
			kind: 'commands',
			stage: 'apply',
			name: 'operator.sh',
			purpose: 'Installs the operator and the kinds of resources that it knows.',
			sources: ['install-onprem'],
			steps: [
				{
					text: 'Install the operator.',
					run: [
						`kubectl create -f ${manifests}/v1_crd_projectcalico_org.yaml`,
						`kubectl create -f ${manifests}/tigera-operator.yaml`,
					],
					sources: ['install-onprem'],
				},
				// Without nodes it cannot run yet.
				...(nodes.length > 0 ? [] : [running]),
			],
		},
	];
	if (windows) {
		files.push({
			kind: 'manifest',
			stage: 'apply',
			name: 'api-endpoint.yaml',
			purpose: 'Tells Calico on Windows where the API server is.',
			sources: ['windows-operator', 'operator-installation'],
			documents: [
				configMap('kubernetes-services-endpoint', 'tigera-operator', {
					KUBERNETES_SERVICE_HOST: host,
					KUBERNETES_SERVICE_PORT: String(port),
				}),
			],
			apply: ['kubectl apply -f api-endpoint.yaml'],
		});
	}
	files.push({
		kind: 'manifest',
		stage: 'apply',
		name: 'installation.yaml',
		purpose: spec.calicoNetwork.ipPools
			? 'Installs Calico with its pools, and the API server for its resources.'
			: 'Installs Calico for policy, and the API server for its resources.',
		sources: ['installation-api', 'operator-api'],
		documents: [installation(spec), apiServer],
		apply: ['kubectl create -f installation.yaml'],
	});
	files.push(...nodes);
	if (windows && spec.calicoNetwork.ipPools?.some(({ blockSize }) => blockSize)) {
		files.push({
			kind: 'manifest',
			stage: 'apply',
			name: 'ipam.yaml',
			purpose: 'Stops nodes from borrowing addresses of each other’s blocks.',
			sources: ['windows-operator', 'resource-ipamconfig'],
			documents: [ipamConfiguration({ strictAffinity: true, autoAllocateBlocks: true })],
			apply: ['kubectl apply -f ipam.yaml'],
		});
	}
	return files;
}

function nodeFiles(context: Context): ConfigurationFile[] {
	const steps = eksNodeSteps(context);
	if (steps.length === 0) return [];
	return [
		{
			kind: 'commands',
			stage: 'apply',
			name: 'nodegroup.sh',
			purpose: 'Adds nodes, now that something carries their pods.',
			sources: ['install-eks'],
			steps,
		},
	];
}
