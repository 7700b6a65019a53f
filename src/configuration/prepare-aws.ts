import { openings } from '../guide/apply/openings.ts';
import { factPorts } from '../guide/fact-number.ts';
import { openingsOf } from '../plan/plan/firewall.ts';
import type { Context } from './context.ts';
import { needsCheckOff } from './felix.ts';
import type { Step } from './types.ts';

/** What has to be done on AWS before Calico is installed. */
export function awsSteps(context: Context): Step[] {
	return [...clusterSteps(context), ...securityGroupSteps(context), ...roleSteps(context)];
}

function clusterSteps({ parameters, calicoNetworked, variant }: Context): Step[] {
	if (parameters.platform !== 'eks') return [];
	if (calicoNetworked) {
		return [
			{
				text: 'Create the cluster without nodes.',
				run: ['eksctl create cluster --name CLUSTER --without-nodegroup'],
				sources: ['install-eks'],
			},
			{
				text: 'Remove the Amazon VPC CNI before nodes join.',
				run: ['kubectl delete daemonset -n kube-system aws-node'],
				healthy: 'kubectl get daemonset -n kube-system does not list aws-node.',
				sources: ['install-eks'],
			},
		];
	}
	const steps: Step[] = [
		{
			text: 'Leave the plugin’s own network policy off, and let it write each pod’s address on the pod.',
			run: [
				'kubectl set env daemonset aws-node -n kube-system ANNOTATE_POD_IP=true',
				'kubectl auth can-i patch pods --as=system:serviceaccount:kube-system:aws-node',
			],
			healthy:
				'The second command prints yes. If it prints no, add the verb patch on pods to the ClusterRole aws-node.',
			sources: ['vpc-cni', 'install-eks'],
		},
	];
	if (variant === 'aws-vpc-cni-prefix') {
		steps.push({
			text: 'Switch prefix delegation on. Nodes must be Nitro instances, and their subnets must hold whole free /28 blocks.',
			run: ['kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true'],
			healthy: 'New nodes get more addresses; raise their max-pods as well.',
			sources: ['vpc-cni'],
		});
	}
	return steps;
}

function securityGroupSteps({ variant, parameters, topology, calicoNetworked }: Context): Step[] {
	if (!calicoNetworked) return [];
	const ports = openingsOf(variant, parameters, topology)
		.map((id) => openings[id])
		.filter(({ allNodes }) => allNodes)
		.flatMap(({ fact }) => factPorts(fact));
	return [
		{
			text: 'Let the nodes’ security group admit what travels between nodes.',
			run: [...new Set(ports.map(ingress))],
			healthy: 'Each command returns the rule that it made.',
			sources: ['public-cloud-aws', 'requirements'],
		},
	];
}

function ingress({ protocol, number }: ReturnType<typeof factPorts>[number]): string {
	const what =
		protocol === 'IP protocol'
			? `--protocol ${number}`
			: `--protocol ${protocol.toLowerCase()} --port ${number}`;
	return `aws ec2 authorize-security-group-ingress --group-id NODE_GROUP ${what} --source-group NODE_GROUP`;
}

function roleSteps(context: Context): Step[] {
	if (!needsCheckOff(context)) return [];
	const policy = {
		Version: '2012-10-17',
		Statement: [
			{
				Effect: 'Allow',
				Action: ['ec2:DescribeInstances', 'ec2:ModifyNetworkInterfaceAttribute'],
				Resource: '*',
			},
		],
	};
	return [
		{
			text: 'Let the nodes’ role switch the source/destination check off; Calico does it on each node.',
			run: [
				`aws iam put-role-policy --role-name NODE_ROLE --policy-name source-dest-check --policy-document '${JSON.stringify(policy)}'`,
			],
			sources: ['faq', 'public-cloud-aws'],
		},
	];
}

/** What is left to do on EKS once Calico is installed: nodes. */
export function eksNodeSteps({ parameters, calicoNetworked }: Context): Step[] {
	if (parameters.platform !== 'eks' || !calicoNetworked) return [];
	return [
		{
			text: 'Add nodes, and say how many pods each may start.',
			run: [
				`eksctl create nodegroup --cluster CLUSTER --node-type t3.medium --max-pods-per-node ${parameters['max-pods']}`,
			],
			healthy: 'kubectl get nodes shows every node as Ready.',
			sources: ['install-eks'],
		},
	];
}
