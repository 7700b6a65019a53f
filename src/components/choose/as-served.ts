/** Whether this runs where pages are made, and not in a browser that takes one over. */
export const serving: boolean = import.meta.env.SSR;

/**
 * For an element whose content stays as the server wrote it: the browser then neither compares it nor
 * builds it again, which on a slow phone is most of the work of taking over a long table. Only for
 * what is in the page from the start and never mounted later.
 */
export const asServed = { __html: '' } as const;
