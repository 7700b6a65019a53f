import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { blockPicture, blocksIn, blockWords } from './blocks.ts';

/** Puts the drawn picture in the place of each ```` ```mermaid ```` block, with its words below it. */
export const showBlocks = defineMdastPlugin({
	name: 'show-diagrams',
	code(node, context) {
		if (node.lang !== 'mermaid') return;
		const file = context.fileURL ? relative('.', fileURLToPath(context.fileURL)) : 'a page';
		const found = blocksIn(file, context.source).find(
			({ source }) => source.trim() === node.value.trim(),
		);
		const block = found ?? { source: node.value, where: file };
		const { title, description } = blockWords(block);
		const words = `<figcaption><strong>${text(title)}.</strong> ${text(description)}</figcaption>`;
		context.replaceNode(node, {
			raw: `<figure class="topology topology-block">${blockPicture(block).trim()}${words}</figure>`,
			mdxExpressions: false,
		});
	},
});

function text(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
