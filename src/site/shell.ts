/** What every page runs, in one file: the theme, the search button, the offline copy, copying Markdown. */
import './theme-select.ts';
import './search-button.ts';
import './offline/notice.ts';
import './copy-markdown.ts';
