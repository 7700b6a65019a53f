declare namespace App {
	interface Locals {
		/** How many glossary words the page has used so far. */
		terms?: number;
	}
}
