import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';

/** The book: MDX pages in `content/`, whose folder tree is the sidebar. */
export const collections = {
	docs: defineCollection({
		loader: glob({ base: './content', pattern: '**/[^_]*.mdx' }),
		schema: docsSchema(),
	}),
};
