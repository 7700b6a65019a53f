import { type MdastNode, type MdxJsxAttributeUnion, mdxToMdast } from 'satteri';

/** What stands for an attribute: its text, the source of its expression, or `true` for none. */
export type Written = string | true | { readonly expression: string };

/** A component that a page uses. */
export interface Use {
	readonly name: string;
	/** Line of the file that it begins in. */
	readonly line: number;
	/** By name; a spread stands under its source, such as `...props`. */
	readonly attributes: Readonly<Record<string, Written>>;
}

/**
 * The components that a page uses, in its order, read as the build reads MDX: what stands in code
 * is none, nor is what stands inside an expression.
 *
 * @param file its path, for what is said of faults
 * @throws Error for MDX that cannot be read, as `file:line:column: …`.
 */
export function componentsIn(file: string, mdx: string): Use[] {
	try {
		return usesIn(mdxToMdast(mdx));
	} catch (error) {
		throw new Error(`${file}:${(error as Error).message}`);
	}
}

function usesIn(node: MdastNode): Use[] {
	const inside = 'children' in node ? node.children.flatMap(usesIn) : [];
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inside;
	if (!node.name || !node.position) return inside;
	const attributes = Object.fromEntries(node.attributes.map(written));
	return [{ name: node.name, line: node.position.start.line, attributes }, ...inside];
}

function written(attribute: MdxJsxAttributeUnion): [string, Written] {
	if (attribute.type === 'mdxJsxExpressionAttribute') return [attribute.value, true];
	const { name, value } = attribute;
	if (typeof value === 'object' && value) return [name, { expression: value.value }];
	return [name, value ?? true];
}
