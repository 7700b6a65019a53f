import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import about from './package.json' with { type: 'json' };
import { baseFrom } from './src/site/base.ts';
import { baseLinks } from './src/site/base-links.ts';
import { showBlocks } from './src/site/diagrams/show-blocks.ts';
import { leanImports } from './src/site/lean-imports.ts';
import { scrollTables } from './src/site/scroll-tables.ts';
import { siteSteps } from './src/site/steps.ts';

/** A part of the book: a folder of `content/`, whose pages stand in the order that they state. */
const part = (label, folder) => ({
	label,
	// Starlight looks pages up by their path from the project's root, since they are not in its own folder.
	items: [{ autogenerate: { directory: `content/${folder}` } }],
});

const base = baseFrom();

export default defineConfig({
	// Where it is published is known to whoever publishes it; then pages have canonical addresses and a sitemap.
	...(process.env.SITE && { site: process.env.SITE }),
	base,
	trailingSlash: 'always',
	// The whole site is kept after the first visit; fetching ahead would only cost a slow phone.
	prefetch: false,
	markdown: {
		processor: satteri({
			mdastPlugins: [showBlocks],
			hastPlugins: [scrollTables, baseLinks(base)],
		}),
	},
	integrations: [
		starlight({
			title: 'Calico Networking Guide',
			description:
				'Choose how the pods of a Kubernetes cluster get their network: every option, why it fits or not, and from which source.',
			customCss: ['./src/styles/theme.css', './src/styles/topology.css'],
			components: {
				Head: './src/components/shell/Head.astro',
				ThemeProvider: './src/components/shell/ThemeProvider.astro',
				ThemeSelect: './src/components/shell/ThemeSelect.astro',
				LanguageSelect: './src/components/shell/LanguageSelect.astro',
				Sidebar: './src/components/shell/Sidebar.astro',
				SiteTitle: './src/components/shell/SiteTitle.astro',
				Search: './src/components/shell/Search.astro',
				PageTitle: './src/components/shell/PageTitle.astro',
				Footer: './src/components/shell/Footer.astro',
			},
			credits: false,
			expressiveCode: { defaultProps: { wrap: true }, textMarkers: false },
			routeMiddleware: ['./src/site/last-updated.ts', './src/site/base-neighbours.ts'],
			editLink: { baseUrl: `${about.repository.url.replace(/\.git$/, '')}/edit/main/` },
			disable404Route: true,
			markdown: { processedDirs: ['./content/'] },
			pagefind: false,
			sidebar: [
				{ label: 'Start', items: [{ label: 'Welcome', link: '/' }, ...part('', 'start').items] },
				{ label: 'Choose', slug: 'choose' },
				{ label: 'Make the plan', slug: 'plan' },
				part('Concepts', 'concepts'),
				part('Options', 'options'),
				part('Tutorials', 'tutorials'),
				part('Troubles', 'troubles'),
				part('Reference', 'reference'),
			],
		}),
		// What no component changes becomes one piece of HTML. Starlight asks for that itself where it adds MDX.
		mdx({ optimize: true }),
		// Other files have no JSX, and Babel would read them all.
		preact({ include: ['**/*.tsx'] }),
		siteSteps(),
	],
	vite: {
		plugins: [leanImports],
		build: {
			// Scripts and styles are files of their own: what every page has is fetched once.
			assetsInlineLimit: 0,
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: {
				// What every page runs is one file, and so is what parts of a table share: many small ones
				// compress worse. The guide's own data stays out of it, and so do addresses, since what
				// shares those is loaded on demand.
				output: {
					codeSplitting: {
						groups: [
							{
								name: 'shell',
								test: /\/src\/site\/(shell|search-button|theme-select|copy-markdown|offline\/(notice|copy))\.ts|vite\/preload-helper|SidebarPersistState|starlight-toc|(PageFrame|TableOfContents)\.astro\?astro&type=script/,
							},
							{
								name: 'tables',
								test: /\/src\/(components\/choose\/|plan\/(?!cidr)[\w-]+\.ts|guide\/choice|decision\/(budg|comp|dia|dom|err|judg|lev|narr|need|once|poss|rem|stat|without))|\/preact\//,
								minShareCount: 2,
							},
						],
					},
				},
				onLog(level, log, handle) {
					// Astro marks every MDX page with a directive of its own that the bundler does not know.
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
	},
});
