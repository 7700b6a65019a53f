import { transform } from 'lightningcss';
import { minifySync } from 'rolldown/utils';

/**
 * A script or a style sheet in as few bytes as it can do with; other files as they are.
 *
 * @throws Error naming the file that cannot be read.
 */
export function smaller(name: string, content: Uint8Array): Uint8Array | string {
	if (name.endsWith('.css')) return transform({ filename: name, code: content, minify: true }).code;
	if (!name.endsWith('.js')) return content;
	const { code, errors } = minifySync(name, new TextDecoder().decode(content));
	if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
	return code;
}
