/** Key under which Starlight keeps the choice too. */
const KEY = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');

/** What the reader chose, while the page is open: a browser may refuse to keep it. */
let chosen = kept() ?? '';

/** The choice that the browser keeps, empty where there is none; undefined where it refuses to tell. */
function kept(): string | undefined {
	try {
		return localStorage.getItem(KEY) ?? '';
	} catch {
		return undefined;
	}
}

function keep(theme: string): void {
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// It holds for this page.
	}
}

/** Shows the theme on the page, in every picker, and in the browser's own frame. */
function show(): void {
	const theme = chosen || (light.matches ? 'light' : 'dark');
	document.documentElement.dataset.theme = theme;
	for (const select of document.querySelectorAll<HTMLSelectElement>('guide-theme select'))
		select.value = chosen;
	for (const frame of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
		frame.media = frame.dataset.theme === theme ? '' : 'not all';
}

class GuideTheme extends HTMLElement {
	connectedCallback() {
		this.querySelector('select')?.addEventListener('change', ({ currentTarget }) => {
			chosen = (currentTarget as HTMLSelectElement).value;
			keep(chosen);
			show();
		});
		show();
	}
}

customElements.define('guide-theme', GuideTheme);
light.addEventListener('change', show);
// A page that comes back from the browser's memory may meet another choice than it left.
addEventListener('pageshow', ({ persisted }) => {
	if (!persisted) return;
	chosen = kept() ?? chosen;
	show();
});
