import { type Decision, defineDecision, type Inputs, type Outputs } from '../decision/index.ts';
import type { DecisionDocument, GuideRule, Implication } from './types.ts';

/** A decision's document as a decision of the engine: implications are its assumptions. */
export type GuideDecision = Decision<Inputs, Outputs, GuideRule, Implication>;

/** What of a document is needed to execute it: neither titles nor sources, which are large. */
export type DecisionTable = Pick<
	DecisionDocument,
	'id' | 'inputs' | 'outputs' | 'rules' | 'implications'
>;

/**
 * Makes a document executable.
 *
 * @throws DefinitionError where the document contradicts itself.
 */
export function decisionOf(document: DecisionTable): GuideDecision {
	return defineDecision<Inputs, Outputs, GuideRule, Implication>({
		id: document.id,
		inputs: Object.fromEntries(
			document.inputs.map(({ id, answers, range }) => [
				id,
				range ? { from: range.from, to: range.to } : (answers ?? []).map((a) => a.id),
			]),
		),
		outputs: Object.fromEntries(
			document.outputs.map(({ id, values }) => [id, values ? values.map((v) => v.id) : 'number']),
		) as Outputs,
		rules: document.rules,
		assumptions: document.implications,
	});
}
