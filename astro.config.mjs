import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	trailingSlash: 'always',
	integrations: [
		starlight({
			title: 'Calico Networking Guide',
			description:
				'Choose how the pods of a Kubernetes cluster get their network: every option, why it fits or not, and from which source.',
			customCss: ['./src/styles/theme.css'],
			components: {
				SiteTitle: './src/components/shell/SiteTitle.astro',
				Footer: './src/components/shell/Footer.astro',
			},
			credits: false,
			markdown: { processedDirs: ['./content/'] },
			pagefind: false,
			sidebar: [
				{ label: 'Start', link: '/' },
				{ label: 'Choose', slug: 'choose' },
				{ label: 'Options', items: [{ autogenerate: { directory: 'options' } }] },
			],
		}),
		mdx(),
		preact(),
	],
});
