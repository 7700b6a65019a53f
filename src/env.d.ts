declare namespace App {
	interface Locals {
		/** How many glossary words the page has used so far. */
		terms?: number;
		/** How often the page has shown each picture so far, by its id. */
		pictures?: Record<string, number>;
	}
}

declare namespace Astro {
	interface ClientDirectives {
		/** Comes alive once the page has been painted, see `site/painted.ts`. */
		'client:painted'?: boolean;
	}
}
