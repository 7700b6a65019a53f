/** The same decision in other engines, collecting every rule that covers the answers. */
import { createRequire } from 'node:module';
import { Engine, type NestedCondition } from 'json-rules-engine';
import type { Decision, IntegerRange, Rule } from '../../src/decision/types.ts';

type Answers = Readonly<Record<string, string | number>>;

/** An engine: the ids of the rules that cover the answers. */
export interface OtherEngine {
	readonly name: string;
	readonly matching: (answers: Answers) => Promise<string[]>;
}

const load = createRequire(import.meta.url);

/** Zen's native part alone: its wrapper asks for packages of platforms that are not published everywhere. */
const ZEN = '@gorules/zen-engine-linux-x64-gnu';

/** The engines, each ready to decide the table; Zen where its native part is installed. */
export function otherEngines(table: Decision): OtherEngine[] {
	const engines = { 'json-rules-engine': jsonRulesEngine, [ZEN]: zenEngine };
	return Object.entries(engines).flatMap(([name, make]) => {
		try {
			const { version } = load(`${name}/package.json`);
			return [{ name: `${name} ${version}`, matching: make(table) }];
		} catch (error) {
			console.log(`${name} is left out: ${(error as Error).message.split('\n')[0]}`);
			return [];
		}
	});
}

function jsonRulesEngine(table: Decision): OtherEngine['matching'] {
	const engine = new Engine();
	for (const rule of table.rules) {
		const all = cells(rule).flatMap(([fact, cell]): NestedCondition[] =>
			typeof cell === 'string'
				? [{ fact, operator: 'equal', value: cell }]
				: [
						{ fact, operator: 'greaterThanInclusive', value: cell.from },
						{ fact, operator: 'lessThanInclusive', value: cell.to },
					],
		);
		engine.addRule({ conditions: { all }, event: { type: rule.id } });
	}
	return async (answers) => {
		const { events } = await engine.run(answers);
		return events.map((event) => event.type);
	};
}

function zenEngine(table: Decision): OtherEngine['matching'] {
	const { ZenEngine } = load(ZEN);
	const ids = Object.keys(table.inputs);
	const rules = table.rules.map((rule) => {
		const named = new Map(cells(rule));
		const row = ids.map((id) => {
			const cell = named.get(id);
			if (!cell) return [id, ''];
			return [id, typeof cell === 'string' ? `"${cell}"` : `[${cell.from}..${cell.to}]`];
		});
		return { _id: rule.id, ...Object.fromEntries(row), rule: `"${rule.id}"` };
	});
	const content = {
		hitPolicy: 'collect',
		inputs: ids.map((id) => ({ id, name: id, type: 'expression', field: id.replace('-', '_') })),
		outputs: [{ id: 'rule', name: 'rule', type: 'expression', field: 'rule' }],
		rules,
	};
	const decision = new ZenEngine().createDecision({
		contentType: 'application/vnd.gorules.decision',
		nodes: [
			{ id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
			{ id: 'table', name: 'table', type: 'decisionTableNode', position: { x: 0, y: 0 }, content },
			{ id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
		],
		edges: [
			{ id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
			{ id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
		],
	});
	return async (answers) => {
		const context = Object.entries(answers).map(([id, answer]) => [id.replace('-', '_'), answer]);
		const { result } = await decision.evaluate(Object.fromEntries(context));
		return (Array.isArray(result) ? result : []).map((row: { rule: string }) => row.rule);
	};
}

/** The cells of a rule; the tables of this benchmark write one answer or a whole stretch in each. */
function cells(rule: Rule): [string, string | IntegerRange][] {
	return Object.entries(rule.when) as [string, string | IntegerRange][];
}
